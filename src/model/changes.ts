/** What became of failed findings since an earlier state of the site. */
export type Changes = {
  /** The file that has the earlier state: a baseline, or the report of an earlier run. */
  since: string;
  new: number;
  fixed: number;
  still: number;
  /** The same page by page, by address; absent where only the numbers are known. */
  pages?: ReadonlyMap<string, PageChanges>;
};

/** What became of failed findings of one page. */
export type PageChanges = {
  /** Those that are new, by check and fingerprint: see `changeKey`. */
  new: ReadonlySet<string>;
  /** What was said of those that are fixed. */
  fixed: readonly string[];
  still: number;
};

/** What tells a finding of a page from its others. */
export function changeKey(checkId: string, fingerprint: string): string {
  return `${checkId} ${fingerprint}`;
}
