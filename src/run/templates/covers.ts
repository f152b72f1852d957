import type { PageStructure } from '../../model/structure.ts';

/** A text that is longer than another by no more than this takes no more lines, or hardly. */
const SLACK = 1.2;
const SLACK_LETTERS = 10;
/** Words up to this length fit on a narrow window’s line, also enlarged. */
const SHORT_WORD = 14;

/**
 * Whether a page that was tried had everything in it that another has: elements of the same kinds, and in
 * each kind a text about as long. Pure.
 */
export function covers(tried: PageStructure, other: PageStructure): boolean {
  if (other.longestWord > Math.max(tried.longestWord, SHORT_WORD)) return false;
  return Object.entries(other.kinds).every(([kind, length]) => {
    const known = tried.kinds[kind];
    return known !== undefined && length <= known * SLACK + SLACK_LETTERS;
  });
}
