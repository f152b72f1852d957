import type { BaselineLine } from '../model/baseline.ts';
import type { PageKeys } from './page-key.ts';
import { isPattern } from './page-pattern.ts';

/**
 * Whether a baseline knows pages by their path while the run has none that is known so, since nothing says which of
 * its sites is the baseline’s. Then what is known comes out as new. Pure.
 */
export function isSiteUnclear(
  lines: readonly BaselineLine[],
  pages: readonly { url: string }[],
  { keyOf }: PageKeys,
): boolean {
  const isPath = ({ pages }: BaselineLine) => pages.startsWith('/') && !isPattern(pages);
  return lines.some(isPath) && pages.every(({ url }) => /^https?:\/\//i.test(keyOf(url)));
}
