import type { DealtPage } from '../../run/page-auditor.ts';
import type { WorkLog } from './work-log.ts';

/** What on a worker's machine decides how pages are audited there. */
export type OwnWays = { browser?: string; connect?: string; sandbox?: boolean };

/** How a machine works. */
export type WorkOptions = OwnWays & {
  /** How many pages at once. */
  concurrency?: number | 'auto';
};

/** What is told of the work, and how it is ended. */
export type WorkHooks = {
  /** Aborted when no more pages are to be taken; those in hand are done. */
  signal: AbortSignal;
  log: WorkLog;
  /** A page is taken into hand, or out of it. */
  onOpen?(count: number): void;
  onPages?(pages: readonly DealtPage[]): void;
};
