import { MOST_EXAMPLES, type PagesLeftOut, type WhyLeftOut } from '../../model/pages-left-out.ts';
import type { Tell } from '../../model/usage/usage.words.ts';

/** What comes of finding pages, beside the pages. */
export type Findings = {
  /** What a user should know of. */
  notices: Tell[];
  /** What kept the pages from being found whole. */
  problems: Tell[];
  leftOut: PagesLeftOut[];
};

/** Counts a page that is left out, and keeps the first as examples. */
export function leaveOut(
  { leftOut }: Pick<Findings, 'leftOut'>,
  why: WhyLeftOut,
  url: string,
): void {
  const known = leftOut.find((one) => one.why === why);
  const group = known ?? { why, pages: 0, examples: [] };
  if (!known) leftOut.push(group);
  group.pages += 1;
  if (group.examples.length < MOST_EXAMPLES) group.examples.push(url);
}
