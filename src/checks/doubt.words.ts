/** What checks of a page's looks say where style sheets of it did not load. */
export const doubtSays = {
  /** A sentence about looks, taken back in part; with how many style sheets are missing. */
  doubtedLook: (sentence: string, missing: number) =>
    `${sentence.replace(/\.$/, '')}; but ${missing === 1 ? 'a style sheet' : `${missing} style sheets`} of the page could not be loaded, so it may look different.`,
};
