import { pathPattern } from './plain-address.ts';

/** So many pages of one pattern are followed whose addresses differ in numbers and parameters alone: calendars, filters, pages of lists. */
const MOST_OF_NUMBERS = 50;
/** And so many of stories, which are what a site has most of. */
const MOST_OF_STORIES = 5000;
const MOST_STEPS = 12;
const MOST_REPEATS = 3;
const LONGEST = 2000;
const MOST_PARAMETERS = 6;

/** Tells which addresses belong to what has no end. It counts what it lets through. */
export type Traps = { isTrap(address: string): boolean };

/** Nothing was let through so far. */
export function createTraps(): Traps {
  const counts = new Map<string, number>();
  return {
    isTrap(address) {
      if (isEndless(address)) return true;
      const pattern = pathPattern(address);
      const count = (counts.get(pattern) ?? 0) + 1;
      counts.set(pattern, count);
      return count > mostOf(pattern);
    },
  };
}

function mostOf(pattern: string): number {
  if (/\*[^/?]*$/.test(pattern)) return MOST_OF_STORIES;
  return /[#?]/.test(pattern) ? MOST_OF_NUMBERS : MOST_OF_STORIES;
}

/** `/a/b/a/b/a/b`, and what is longer than any address that people read. */
function isEndless(address: string): boolean {
  const { pathname, searchParams, href } = new URL(address);
  const steps = pathname.split('/').filter(Boolean);
  // Before anything is compared: a hostile address may be all steps.
  if (href.length > LONGEST || steps.length > MOST_STEPS) return true;
  const repeats = steps.map((step) => steps.filter((one) => one === step).length);
  return (
    repeats.some((count) => count > MOST_REPEATS) ||
    [...searchParams.keys()].length > MOST_PARAMETERS
  );
}
