/** Findings that are not the user’s to mend: they stay in the report, and make nothing fail. */
export type IgnoreRule = {
  /** The check or axe rule; all where it is left out. */
  check?: string;
  /** What the findings lie in, as a CSS selector for the page’s document; anywhere where it is left out. */
  selector?: string;
  /** The pages that it holds for, by patterns; all where it is left out. */
  pages?: string[];
  /** Why nothing is to be done here. */
  reason: string;
  /** The last day that the rule holds, as `2026-12-31`. */
  until?: string;
};

/** What became of a rule in a run. */
export type IgnoreReport = IgnoreRule & {
  /** How many findings it left out, and on how many pages. */
  findings: number;
  pagesMet: number;
  /** Whether its last day is over: then it leaves out nothing. */
  isOver: boolean;
};
