/**
 * Why a page that was found is not audited: it has not changed (by what a sitemap or feed says, or by its files), robots
 * may not ask for it, others stand for it, or it looks like one of pages without end.
 */
export const WHY_LEFT_OUT = ['since', 'unchanged', 'robots', 'sample', 'trap'] as const;
export type WhyLeftOut = (typeof WHY_LEFT_OUT)[number];

/** So many pages that were left out are named. */
export const MOST_EXAMPLES = 5;

/** Pages that were found and rightly not audited. */
export type PagesLeftOut = {
  why: WhyLeftOut;
  pages: number;
  /** The first few of them. */
  examples: string[];
};
