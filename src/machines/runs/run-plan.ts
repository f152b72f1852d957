import type { PagesLeftOut } from '../../model/pages-left-out.ts';
import type { DealtRun } from '../../run/page-auditor.ts';
import type { KeptTarget } from '../../targets/kept-target.ts';

/** A host of a run’s pages, by the name of its queue. */
export type PlannedHost = {
  queue: string;
  /** How many pages of it may be open at once on all machines together; null for any number. */
  atOnce: number | null;
  /** How long it is left alone from the end of one page to the next, in milliseconds. */
  delayMs: number;
};

/** What of a run is told in the open. */
export type RunPlan = {
  /** The version of presscheck that all its machines have. */
  version: string;
  startedAt: string;
  day: string;
  total: number;
  hosts: PlannedHost[];
  /** The same for runs that come to the same result for a page that has not changed. */
  manner: string;
  /** What the report says of how it was asked for, and of how its pages were found. */
  told: {
    targets: string[];
    options: Record<string, unknown>;
    problems: string[];
    pagesLeftOut: PagesLeftOut[];
    isRightlyEmpty: boolean;
    axeVersion: string;
  };
};

/** The file that knows earlier findings, where the run was asked for with one. */
export function baselineIn({ told }: RunPlan): string | undefined {
  const { baseline } = told.options;
  return typeof baseline === 'string' ? baseline : undefined;
}

/** What only those may know who audit and report. */
export type RunSecrets = DealtRun & {
  /** Who is told of its end; null for nobody. */
  notify: string | null;
};

/** One page of a run. */
export type PlannedPage = {
  page: KeptTarget;
  /** Where the run before has it, if it may not have changed since. */
  earlier?: { id: string; place: number };
};

/** So many pages of a plan are kept together. */
export const PAGES_TOGETHER = 500;
