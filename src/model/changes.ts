/** What became of failed findings since an earlier state of the site. */
export type Changes = {
  /** The file that has the earlier state: a baseline, or the report of an earlier run. */
  since: string;
  new: number;
  fixed: number;
  still: number;
};
