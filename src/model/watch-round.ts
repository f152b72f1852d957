import type { Comparison } from './comparison.ts';
import type { KnownError } from './usage/known-error.ts';

/** How the pages are that are watched. */
export type WatchState = {
  pages: number;
  /** Failures that no baseline knows, each once for all windows of its page. */
  toFix: number;
  /** Pages that could not be audited, or not whole. */
  notWhole: number;
};

/** One audit of pages that are watched. */
export type WatchRound = {
  state: WatchState;
  /** What is new and gone on the pages that were audited; null for the first time, which has nothing before it. */
  changes: Pick<Comparison, 'new' | 'gone'> | null;
  /** Pages that came, and those that are no more. */
  newPages: readonly string[];
  gonePages: readonly string[];
  /** Pages that were to be audited and could not be, with the reason. */
  failures: readonly { page: string; reason: string }[];
};

/** What comes of watching: an audit, or why there is none now. */
export type WatchEvent = WatchRound | { fault: KnownError };
