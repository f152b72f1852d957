import type { ProbedKind } from './evidence.ts';
import type { CheckResult } from './report.ts';

/** What is known of a page once one more kind of evidence has been gathered. */
export type AuditStep = {
  /** The page, as reports call it. */
  url: string;
  /** Its title as far as it is known; empty before. */
  title: string;
  /** What has just been gathered. */
  kind: ProbedKind;
  /** How many kinds have been, of how many. */
  done: number;
  total: number;
  /** What is said by the checks that this kind was the last one missing for, and by those that had asked it before. */
  checks: CheckResult[];
};
