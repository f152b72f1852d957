import { type Reading, SPEECH_RATE, type WayBudget } from './accessibility-links/way.ts';
import type { Check } from './check.ts';
import type { Viewport } from './evidence.ts';
import type { Feature } from './feature.ts';
import type { IgnoreRule } from './ignore.ts';
import type { OptionPlaces } from './left-out.ts';
import type { ListenerName } from './listening/heard.ts';
import type { Area, FailOn, Impact } from './outcome.ts';
import type { Standard } from './standard.ts';

export const TARGET_KINDS = ['url', 'file', 'folder', 'sitemap', 'feed', 'list'] as const;
/** What a target is taken for, where nothing tells. */
export type TargetKind = (typeof TARGET_KINDS)[number];

export const EVERY_PAGE = ['template', 'full'] as const;
/** How much of each page is tried, and not only looked at. */
type EveryPage = (typeof EVERY_PAGE)[number];

/** What a check's failure counts as, or `off` to leave the check out. */
export type Severity = Impact | 'off';

/** How pages are judged; an override may change it for some of them. */
export type JudgeOptions = {
  /** Only these areas; all by default. */
  areas?: Area[];
  /** Only these checks or axe rules, by id. */
  only?: string[];
  /** Not these checks or axe rules, by id. */
  skip?: string[];
  /** What counts, by WCAG version and level; default `wcag22aa` and `best-practice`. */
  standard?: Standard[];
  /** What every page has to have: its absence is a failure, which otherwise it need not be. */
  require?: Feature[];
  /** The least impact that makes a page and the run fail; default `moderate`. */
  failOn?: FailOn;
  /** Severity by check or axe rule id. */
  checks?: Record<string, Severity>;
  /** What the quickest way that works to the story may cost: presses, and seconds. */
  way?: WayBudget;
  /** How fast the reader’s screen reader speaks, in words a minute; default 298. */
  speechRate?: number;
};

/** How pages are loaded and looked at; an override may change it for some of them. */
type LoadingOptions = {
  /** How long a page may take to load, in milliseconds. Default 30000. */
  timeout?: number;
  /** How long everything after loading may take, in milliseconds of a quiet machine; a busy one has longer. Default 60000. */
  pageBudget?: number;
  /** How often a page is tried again where it may come the next time; default 2, and 0 for this machine’s own. */
  retries?: number;
  /** How often an address may lead on to another before that is an error; as often as browsers allow by default. */
  maxRedirects?: number;
  /** A selector, a number of milliseconds, or `networkidle`. */
  waitFor?: (string | number)[];
  viewport?: Viewport[];
  /** Phones and tablets, by their names in Puppeteer’s KnownDevices; each page is audited on each. */
  device?: string[];
  /** `both`: each page is audited in each. */
  colorScheme?: 'light' | 'dark' | 'both';
  reducedMotion?: boolean;
  forcedColors?: boolean;
  header?: Record<string, string>;
  cookie?: Record<string, string>;
  auth?: { username: string; password: string };
  /** The path of a file with a login, as Playwright's `storageState` writes it: its cookies and localStorage. */
  storageState?: string;
  /** The path of a module that prepares each page. */
  before?: string;
  block?: string[];
  acceptBadCertificates?: boolean;
  /** Whether a picture of each page is taken for the report; default true. */
  pictures?: boolean;
  /** Whether a page of the report has axe-core’s own result, whole; default false. */
  axeResults?: boolean;
};

/** What may be said of one page alone. */
export type PageOptions = JudgeOptions & LoadingOptions;

/** Other options for the pages whose address matches one of the patterns. */
export type Override = PageOptions & { pages: string[] };

/** A check from outside, or the module that brings some: a path, or the name of a package. */
export type Plugin = string | Check;

/** What `audit` takes. Everything but the targets has a default. */
export type AuditOptions = PageOptions & {
  /** Addresses, `.html` files, folders of built pages, sitemaps, feeds, or lists (`@file`, `-` for standard input). */
  targets: string[];
  as?: TargetKind;
  /** The folder that the site is served from, and that links may lead to, where it is not the target's own. */
  root?: string;
  /** The path that a build is made for, such as `/paper`: it is served there. */
  basePath?: string;
  /** How far pages are read aloud, for who wants to hear more than the way to the headline. */
  reading?: Reading;
  /** Whether the first page of a folder is served for addresses without a file; default false. */
  spa?: boolean;
  /** Where the site of lists lies in this run: paths in lists are below it, and addresses of the site are put there. */
  baseUrl?: string;
  /** The origins that are one site, such as those of staging and live. */
  origins?: string[];
  /** Of sitemaps and feeds, only what has changed since: `2d`, `12h`, `2026-11-28`. */
  since?: string;
  /** So many links deep, also the pages that links of the same site lead to. */
  crawl?: number;
  /** So many pages, spread over the site's templates, in place of all. */
  sample?: number;
  /** Audit pages that were found also where `robots.txt` asks robots not to. */
  ignoreRobots?: boolean;
  /** How long a host is left alone from the end of one page to the next, in milliseconds; none on this machine. */
  delay?: number;
  /** How many pages of one host are open at once; default 2, and any number on this machine. */
  perHost?: number;
  include?: string[];
  exclude?: string[];
  maxPages?: number;
  shard?: { index: number; count: number };
  /**
   * A commit, or a report of an earlier run: of the pages of folders those alone are audited that changed since, or
   * that load what did. Where neither tells, all are.
   */
  changedSince?: string;
  /** A report of an earlier run, by whose durations the pages are spread over shards. */
  durations?: string;
  overrides?: Override[];
  /** What is found and left out of the verdict. */
  ignore?: IgnoreRule[];
  /** Checks beside our own. */
  plugins?: readonly Plugin[];
  /** How many failed findings are let pass before the run fails; default 0. */
  maxFailures?: number;
  /** The path of a baseline: what it has is known and makes nothing fail. */
  baseline?: string;
  /** Leave what the baseline has out of the report. */
  newOnly?: boolean;
  concurrency?: number | 'auto';
  /** How the browser calls itself to pages; by default as readers' browsers of its version do. */
  userAgent?: string;
  hermetic?: boolean;
  /** Hosts that pages may reach though the run is hermetic, or they are in a private network. */
  allowHost?: string[];
  /** Let pages reach this machine and its network, whatever they are; default false. */
  allowPrivate?: boolean;
  browser?: string;
  connect?: string;
  sandbox?: boolean;
  /** The screen reader that hears each page too; none by default. */
  listener?: ListenerName;
  /**
   * `template` (the default) puts two pages of each template through every exercise, and of the others
   * measures what the template does not decide; `full` puts every page through everything.
   */
  everyPage?: EveryPage;
  /** Whether a page of the report tells how long each step of it took; default false. */
  timings?: boolean;
  /**
   * Whether pages of folders that have not changed since they were audited are taken as they were found then; the
   * folder where that is kept, or true for `.presscheck-cache` below the working directory. Default false.
   */
  cache?: boolean | string;
  /** Where options were given, for the report to say who left something out. */
  givenAt?: OptionPlaces;
  /** The language of the findings, where there are words of ours in it, and of axe-core's messages; default `en`. */
  locale?: string;
};

/** What is used where nothing is said. */
export const DEFAULTS = {
  standard: ['wcag22aa', 'best-practice'],
  failOn: 'moderate',
  maxFailures: 0,
  concurrency: 'auto',
  perHost: 2,
  timeout: 30_000,
  pageBudget: 60_000,
  /** Of pages from elsewhere, which may fail for a moment. */
  retries: 2,
  viewport: [{ width: 1280, height: 800 }],
  colorScheme: 'light',
  everyPage: 'template',
  pictures: true,
  locale: 'en',
  speechRate: SPEECH_RATE,
} as const satisfies Partial<{ [K in keyof AuditOptions]: unknown }>;
