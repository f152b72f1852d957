import type { Impact } from './outcome.ts';
import type { WayTimes } from './report.ts';

/** A finding on one page, as a comparison of reports lists it. */
export type ComparedFinding = {
  page: string;
  checkId: string;
  outcome: 'failed' | 'cantTell';
  impact: Impact;
  fingerprint: string;
  message: string;
  /** Where it is, for people. */
  place: string;
};

/** How the way to the story changed. */
export type ComparedWay = {
  /** In the median of the pages that both reports have. */
  old: WayTimes;
  new: WayTimes;
  /** Pages on which it takes clearly longer, or less; the largest change first. */
  grown: WayChange[];
  shrunk: WayChange[];
};
export type WayChange = { page: string; measure: keyof WayTimes; old: number; new: number };

/** What two reports differ in, sorted by check and page. */
export type Comparison = {
  schemaVersion: 1;
  /** When each run began, and by which version of presscheck. */
  reports: Record<'old' | 'new', { startedAt: string; version: string }>;
  /** Not in the old report; a doubt that has become a failure is new too. */
  new: ComparedFinding[];
  /** Not in the new report any more, though its page and check were judged. */
  gone: ComparedFinding[];
  unchanged: ComparedFinding[];
  /** In the new report, of pages and by checks that the old one has and could not judge: whether they are new is not known. */
  unknown: ComparedFinding[];
  pages: {
    /** How many pages both reports have. */
    both: number;
    onlyOld: string[];
    onlyNew: string[];
    /** In both, but not audited in the new report; nothing on them counts as gone. */
    notAudited: string[];
    /** In both, but not audited in the old report; nothing on them counts as new. */
    notAuditedBefore: string[];
  };
  /** The way to the story; absent where not both reports followed it on a page. */
  way?: ComparedWay;
  /** Checks that came to an outcome in one of the reports alone. */
  checks: { onlyOld: string[]; onlyNew: string[] };
};
