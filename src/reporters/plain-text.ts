/** A text that every encoding can hold: half characters become the sign for what is unknown. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Control characters, line ends that are no control characters, and what turns the direction of the words around it. */
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+/gu;

/** A text from outside on one line, without what would change more than its own words. */
export function oneLine(text: string): string {
  return wellFormed(text).replace(UNSHOWABLE, ' ').replace(/\s+/g, ' ').trim();
}

/** A text of at most so many characters; what was cut is marked. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${wellFormed(text.slice(0, most - 1)).replace(/\uFFFD$/, '')}…`;
}
