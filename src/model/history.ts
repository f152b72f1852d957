import type { Area, Impact } from './outcome.ts';
import type { PageOutcome, Summary } from './report.ts';

/** What is kept of one run, a line of the history each. */
export type HistoryEntry = {
  schemaVersion: 1;
  /** When the run began, as an ISO date and time. */
  at: string;
  /** The version of presscheck. */
  version: string;
  /** The commit that was audited; null where it is not known. */
  commit: string | null;
  outcome: PageOutcome;
  pages: Summary['pages'];
  /** Failed findings, those that a baseline knows among them: all, and by area and impact. */
  failed: { total: number; known: number; areas: Partial<Record<Area, number>> } & {
    impacts: Record<Impact, number>;
  };
  /** Seconds until the story in the median: by the quickest way, and read from the top; null where there is none. */
  way: { best: number | null; reading: number | null };
  durationMs: number;
};

/** The runs of a history, the oldest first, and how many of its lines are none. */
export type History = { file: string; entries: HistoryEntry[]; broken: number };
