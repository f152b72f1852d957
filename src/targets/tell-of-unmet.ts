import type { Tell } from '../model/usage/usage.words.ts';
import { nearestPage } from '../support/nearest-page.ts';
import { unmetPatterns } from '../support/page-patterns.ts';

/** Tells of each pattern of an option that means none of the pages, with the page that it comes nearest to. */
export function tellOfUnmet(
  option: string,
  patterns: readonly string[],
  pages: readonly string[],
): Tell[] {
  return unmetPatterns(patterns, pages).map((pattern) => {
    const page = nearestPage(pattern, pages);
    return (say) => say.targets.unmetPattern(option, pattern, page);
  });
}
