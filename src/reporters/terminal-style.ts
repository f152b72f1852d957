import type picocolors from 'picocolors';
import type { Catalog } from '../messages/catalogs.ts';

/** How many lines of a kind there are, for who wants to see at once how it stands, and for who wants to know. */
export const USUAL = { notices: 3, unaudited: 3, failed: 0, checks: 5, fixed: 2, leftOut: 4 };
export const VERBOSE = {
  notices: 50,
  unaudited: 50,
  failed: 50,
  checks: 100,
  fixed: 50,
  leftOut: 50,
};

/** What the lines of the terminal are told with. */
export type Style = {
  colors: ReturnType<typeof picocolors.createColors>;
  words: Catalog;
  most: typeof USUAL;
};

/** The first lines, and a line that counts the others. */
export function cutLines(
  lines: readonly string[],
  most: number,
  told: (more: number) => string,
): string[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), `  ${told(more)}`] : [...lines];
}
