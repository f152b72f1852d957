/** A text that every encoding can hold: half characters become the sign for what is unknown. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A text of at most so many characters; what was cut is marked. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${wellFormed(text.slice(0, most - 1)).replace(/\uFFFD$/, '')}…`;
}
