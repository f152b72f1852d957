/** One line of a baseline: a finding that is known, on one page or on all that a pattern matches. */
export type BaselineLine = {
  checkId: string;
  outcome: 'failed' | 'cantTell';
  /** A page by its path in the site or by its address, or a pattern: `*` stands for anything but a slash, `**` for anything. */
  pages: string;
  /** On how many pages the finding was when it was recorded. */
  count: number;
  /** A finding's fingerprint; or, with `part-` before it, an id of its check and template part. */
  key: string;
  /** Where it is, for people. */
  place: string;
  /** Why it is left as it is; absent where nobody says. */
  reason?: string;
  /** The last day that it is known, as `2026-12-31`; absent for ever. */
  until?: string;
};

/** The findings that are known, and the file that says so. */
export type Baseline = { file: string; lines: BaselineLine[] };

/** A known finding that is gone from every page that was audited for it. */
export type MendedLine = BaselineLine & { gone: number };

/** A known finding that a pattern covers on more pages than when it was recorded. */
export type SpreadLine = BaselineLine & { now: number };

/** A line that says why its finding is left, or until when: on how many pages it is now, and whether its last day is over. */
export type NotedLine = BaselineLine & { now: number; isOver: boolean };

/** What a report says of the baseline that it was held against. */
export type BaselineReport = {
  file: string;
  /** Failed findings that the baseline has. */
  known: number;
  /** Failed findings that it has not. */
  new: number;
  mended: MendedLine[];
  spread: SpreadLine[];
  /** Absent where no line says more than its finding. */
  noted?: NotedLine[];
};
