import type { Remark, Route, WayPart } from './accessibility-links/way.ts';
import type { AxeFacts } from './axe-facts.ts';
import type { BaselineReport } from './baseline.ts';
import type { BrowserKind } from './browser-kind.ts';
import type { CriterionSummary, HandAnswers } from './criteria.ts';
import type { Box } from './element-ref.ts';
import type { Viewport } from './evidence.ts';
import type { IgnoreReport } from './ignore.ts';
import type { LeftOut } from './left-out.ts';
import type { Area, Impact, Level, Outcome, Owner } from './outcome.ts';
import type { PageError } from './page-error.ts';
import type { PagesLeftOut } from './pages-left-out.ts';
import type { Shot } from './shot.ts';
import type { Variant } from './variant.ts';

/**
 * The file that a local page was read from, relative to the current folder, with forward slashes; the formats
 * that others read beside the code name it from the root of the repository.
 * Line and column (from 1) are those of the element's start tag; null where the element is not in
 * the file as it is on the page.
 */
export type SourcePlace = { file: string; line: number | null; column: number | null };

/** One place on one page where a check failed or could not tell. */
export type Finding = {
  outcome: 'failed' | 'cantTell';
  selector: string[];
  html: string;
  message: string;
  fix: string;
  data: Record<string, unknown>;
  box: Box | null;
  fingerprint: string;
  /** The template part it is in: the way from the nearest landmark down to the element, `footer>h2`. */
  part: string;
  /** Whether the baseline has it. */
  known: boolean;
  /** Where it is written; null for pages that do not come from a file. */
  source: SourcePlace | null;
  /** Who has to fix it, where that is another than for most of what the check finds. */
  owner?: Owner;
};

/** What one check said of one page. */
export type CheckResult = {
  id: string;
  area: Area;
  outcome: Outcome;
  impact: Impact;
  level: Level;
  wcag: string[];
  act: string[];
  owner: Owner;
  message: string;
  findings: Finding[];
};

/** A heading as a screen reader announces it, or a line that only looks like one. */
export type OutlineEntry = {
  /** Null for a line that looks like a heading and is none. */
  level: number | null;
  text: string;
  selector: string[];
  /** The part of the page whose outline it belongs to. */
  region: 'story' | 'aside' | 'landmark' | 'page';
  box: Box | null;
  /** What the checks of the headings say of it. */
  faults: { checkId: string; outcome: 'failed' | 'cantTell'; message: string }[];
};

export type SkipLinkEntry = {
  name: string;
  href: string;
  /** Where the keyboard was after Enter, as a selector; null where it did not follow the link. */
  lands: string | null;
  outcome: Outcome;
  selector: string[];
  /** The link while focused, as a data: address; null where it was not tried or not to be seen. */
  picture: string | null;
  /** Where the link lies, where the keyboard got to, and where it should have, as far as that is known; absent in earlier reports. */
  box?: Box | null;
  landsBox?: Box | null;
  meantBox?: Box | null;
};

/** One of the first stops of the Tab key, from the top of the page. */
export type TabStopEntry = { name: string; box: Box | null };

/** A size that a text-size control of the page gave the story, as a ratio to the size at load. */
export type TextSizeEntry = { name: string; fontSizePx: number; ratio: number; outcome: Outcome };

/** One thing that is said before the story. */
export type TranscriptEntry = {
  /** Name and roles, as the report’s language tells them: “Home, link”. */
  said: string;
  /** So many of its characters, from the first, are the page’s words; the rest is in the report’s language. */
  ofPage: number;
  words: number;
  /** When it begins, in seconds from the first word. */
  at: number;
  /** The part of the page that it is in, by its number in `parts`. */
  part: number;
  box: Box | null;
  /** The language of its text, where it is another than the page’s. */
  lang?: string;
  /** What makes it worth a look; absent where nothing does. */
  remarks?: Remark[];
};

/** The way from the top of a page to its headline, as a listener goes it. Words are estimated. */
export type WayReport = {
  /** Words a minute, and seconds for each press of a key. */
  speechRate: number;
  pressSeconds: number;
  /** Empty where the headline is not said. */
  routes: Route[];
  /** The quickest that works, by its number in `routes`; null for none. */
  best: number | null;
  /** The quickest that a link promises, by its number in `routes`; null where none promises one. */
  promised: number | null;
  /** What a reader loses who believes that promise, in seconds. */
  lostSeconds: number;
  /** What lay over the page, and had to be answered before all of this; absent where nothing did. */
  layers?: { presses: number; words: number; seconds: number };
  parts: WayPart[];
  /** What a selector was to find is not on the page. */
  notThere?: true;
  /** What the pages of its template share: a short id; absent where the page could not be compared. */
  template?: string;
  /** From the top to the headline, and that last; empty where it is not said. */
  transcript: TranscriptEntry[];
};

/** A finding that a rule of `ignore` leaves out of the verdict. */
export type IgnoredFinding = {
  /** The rule, by its place in `run.ignore`. */
  rule: number;
  checkId: string;
  finding: Finding;
};

/**
 * `passed` and `failed` judge the page by `--fail-on`; `incomplete` did not fail, and has checks that could
 * not run; `error` means that it could not be audited.
 */
export const PAGE_OUTCOMES = ['passed', 'failed', 'incomplete', 'error'] as const;
export type PageOutcome = (typeof PAGE_OUTCOMES)[number];

/** One page of a report. Every page that was asked for has one. */
export type PageReport = {
  url: string;
  target: string;
  finalUrl: string | null;
  status: number | null;
  title: string;
  lang: string | null;
  viewport: Viewport;
  /** Which of several ways it was shown in, each of which has an entry; absent where it was shown in one. */
  variant?: Variant | null;
  outcome: PageOutcome;
  durationMs: number;
  error: PageError | null;
  areas: Partial<Record<Area, Outcome>>;
  checks: CheckResult[];
  outline: OutlineEntry[];
  skipLinks: SkipLinkEntry[];
  /** Where the Tab key stops first, in its order; absent in earlier reports, and where it was not pressed. */
  tabStops?: TabStopEntry[];
  textSizes: TextSizeEntry[];
  /** The way to its headline; absent for a page without one, or where it was not followed. */
  way?: WayReport;
  /** The page from its top down, as it was loaded; null where no picture was taken. */
  picture: Shot | null;
  /** The story at each size of the page's own control, enlarged, and wherever text was lost. */
  filmStrip: Shot[];
  /** axe-core’s own result; null where it was not asked for (`axeResults`) or did not run. */
  axe: AxeFacts | null;
  notes: string[];
  /** Where the address led to, where that is another one; absent where it did not. */
  redirectedTo?: string;
  /** The address of the page that was audited, where this one led to the same; its checks are told there alone. */
  sameAs?: string;
  /** Which try it was; absent for the first. */
  tries?: number;
  /** Parts from the page’s own server that are not there, by path; absent where none is missing. */
  missingParts?: string[];
  /** How many of these are style sheets, so that it looked other than to readers; absent where none is. */
  missingStyleSheets?: number;
  /** What rules of `ignore` leave out of the verdict; absent where none does. */
  ignored?: IgnoredFinding[];
  /**
   * The pages of the same template that something was tried on in place of this one, and the checks that
   * judged by that. Absent where everything was tried here.
   */
  triedOn?: { url: string; checks: string[] }[];
  /**
   * What it asked for of its folder, by path, each with a digest of the answer; absent for pages from elsewhere, and
   * where not all of that is known.
   */
  parts?: Record<string, string>;
  /** It is as an earlier run found it, since none of its files has changed; absent where it was audited. */
  cached?: true;
  /** Why the next run has to audit it again though its files should not change. There where timings were asked for. */
  notCached?: string;
  /** How long each step took, in milliseconds: the loading, then the probes by name. There where it was asked for. */
  timings?: Record<string, number>;
};

/** Which part of a run’s pages one of several machines has audited. */
export type ShardFacts = {
  index: number;
  count: number;
  /** The same for all parts of one run. */
  plan: string;
  /** How many pages all parts have together. */
  total: number;
  /** For each entry of `pages` the place of its page among those of all parts; in several windows it is the same. */
  places: number[];
  /** What kept pages of the whole run from being found, in sentences; absent where nothing did. */
  problems?: string[];
};

/** Failed findings of one check with one origin: on several pages, or a single fault of one page. */
export type RootCause = { id: string; checkId: string; pages: string[]; example: Finding };

export type AreaCounts = Record<Outcome, number>;

/** How long a page keeps its listener from the story, in seconds: by the quickest way that works, and read from the top. */
export type WayTimes = { best: number; reading: number };

/** Seconds until the story, over some pages. */
export type WaySpread = { medianSeconds: number; worst: { url: string; seconds: number } };

/** By the quickest way that works, and read from the top; null where no page has a way. */
type WaySpreads = Record<keyof WayTimes, WaySpread | null>;

/** The way to the story over a run. */
export type WaySummary = WaySpreads & {
  /** How many pages have a headline to get to. */
  pages: number;
  /** Pages on which the link that promises the story does not lead there. */
  brokenPromises: number;
  /** Pages whose headline no way leads to. */
  withoutWay: number;
  /** Template by template, the one that is longest to be read first; absent where all pages are of one. */
  templates?: (WaySpreads & { template: string; pages: number })[];
};

export type Summary = {
  outcome: PageOutcome;
  exitCode: 0 | 1 | 2 | 130;
  pages: { total: number } & Record<PageOutcome, number>;
  areas: Partial<Record<Area, AreaCounts>>;
  /** What kept the audit from being whole, in sentences; empty for a whole one. */
  problems: string[];
  /** The way to the story; absent where it was followed on no page. */
  way?: WaySummary;
  /** Pages that were found and rightly not audited; absent where there are none. */
  leftOut?: PagesLeftOut[];
  /** What the pages say of each success criterion, in the order of WCAG; absent in earlier reports. */
  criteria?: CriterionSummary[];
  /** What befell the run as a whole and its readers should know first, in sentences; absent in earlier reports. */
  notices?: string[];
};

/**
 * The whole of a run, in full. It is what `report.json` of schema version 1 has; version 2 says the same
 * in less room (report-file.ts).
 */
export type Report = {
  schemaVersion: 1;
  tool: {
    name: 'presscheck';
    version: string;
    axeVersion: string;
    browser: string;
    /** What kind of browser that is, and how old; absent in reports of earlier versions, and of saved evidence. */
    browserKind?: BrowserKind;
    /** How the browser called itself to the pages; absent in reports of earlier versions. */
    userAgent?: string;
  };
  run: {
    startedAt: string;
    durationMs: number;
    targets: string[];
    options: Record<string, unknown>;
    /** Checks that options switched off, by the options; absent in reports of earlier versions. */
    leftOut?: LeftOut[];
    /** The rules of `ignore`, and what became of each; absent where there are none. */
    ignore?: IgnoreReport[];
    /** Absent where one machine was asked for all pages. */
    shard?: ShardFacts;
  };
  summary: Summary;
  rootCauses: RootCause[];
  /** What became of the findings that are known; null where no baseline was given. */
  baseline: BaselineReport | null;
  /** What people found out by hand; absent where nobody gave answers. */
  manual?: HandAnswers;
  pages: PageReport[];
};

/**
 * A report of any number of pages: they and the root causes are read one after the other, as often as
 * somebody asks, and need not be in memory. A `Report` is one too.
 */
export type PagedReport = Omit<Report, 'pages' | 'rootCauses'> & {
  rootCauses: Iterable<RootCause>;
  pages: Iterable<PageReport>;
};
