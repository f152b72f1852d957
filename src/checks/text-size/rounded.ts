/** A ratio or scale with two digits at most, as messages tell it. */
export function rounded(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
