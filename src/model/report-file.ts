import type { Owner } from './outcome.ts';
import type { CheckResult, Finding, PageReport, Report, RootCause, SourcePlace } from './report.ts';

/**
 * A text as `report.json` has it: itself, or what stands under a key in its table of texts, and what
 * belongs into that one's `{1}`, `{2}` …
 */
export type TextInFile = string | [key: string, ...words: string[]];

/** Outcomes that nobody has to do anything about. */
export type QuietOutcome = Extract<CheckResult['outcome'], 'passed' | 'inapplicable'>;

/** What is the same of a check on most pages, and what it says, by outcome, where nothing is to be done. */
export type CheckInTable = Pick<CheckResult, 'impact' | 'level' | 'wcag' | 'act' | 'owner'> & {
  messages: Partial<Record<QuietOutcome, string>>;
  /** What all of its findings have in their `data`. */
  data?: Finding['data'];
};

/** A finding of a file; what it does not say is as its check has it, or null, false or empty. */
export type FindingInFile = Pick<Finding, 'selector' | 'html' | 'fingerprint' | 'part'> & {
  fix?: TextInFile;
  outcome?: Finding['outcome'];
  message?: string;
  data?: Finding['data'];
  box?: [x: number, y: number, width: number, height: number];
  known?: true;
  owner?: Owner;
  /** Line and column in the page's `file`; null where the page has one and this is not from it. */
  source?: [line: number, column: number | null] | SourcePlace | null;
};

/** What a check said of a page; what is not here is as the table `checks` has it. */
export type CheckInFile = Pick<CheckResult, 'id' | 'area' | 'outcome'> &
  Partial<Pick<CheckResult, 'impact' | 'level' | 'wcag' | 'act' | 'owner' | 'message'>> & {
    /** The fix of most of its findings. */
    fix?: TextInFile;
    findings: FindingInFile[];
  };

export type PageInFile = Omit<PageReport, 'checks' | 'axe' | 'parts'> & {
  /** The file that its findings are in. */
  file?: string;
  checks: CheckInFile[];
  axe?: PageReport['axe'];
  /** The paths of its parts; with a digest where that is another one than the report’s `parts` have. */
  parts?: (string | [path: string, digest: string])[];
};

/** A root cause; of those of one check on a single page the first, and the fingerprints of the others. */
export type CauseInFile = Omit<RootCause, 'example'> & {
  /** The finding, whole where it is on several pages; else the fingerprint that it has on its page. */
  example: Finding | Pick<Finding, 'fingerprint'>;
  others?: string[];
};

/** `report.json` of schema version 2. docs/decisions/008-reports-as-streams.md says how to read it. */
export type ReportFile = Omit<Report, 'schemaVersion' | 'rootCauses' | 'pages'> & {
  schemaVersion: 2;
  checks: Record<string, CheckInTable>;
  texts: Record<string, string>;
  /** The parts of pages from folders, by path, each with a digest of the answer; absent where there are none. */
  parts?: Record<string, string>;
  rootCauses: CauseInFile[];
  pages: PageInFile[];
};
