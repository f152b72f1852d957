import { readBaseline, requireBaseline } from '../baseline/baseline-file.ts';
import { markKnown } from '../baseline/mark-known.ts';
import { createMatcher, type Matcher } from '../baseline/match-baseline.ts';
import { axeLocale, axeLocales, axeVersion } from '../browser/axe/axe-source.ts';
import { browserKind } from '../browser/finding/browser-age.ts';
import { type BrowserSource, openBrowserSource } from '../browser/finding/browser-source.ts';
import { readerAgent } from '../browser/finding/reader-agent.ts';
import { prepareLanguages } from '../browser/news-page/languages/identify-languages.ts';
import { errorReport, pageReport } from '../judging/page-report.ts';
import { loadPlugins } from '../judging/plugins.ts';
import { requireKnownIds, settingsFor } from '../judging/settings.ts';
import { CATALOGS, isOurs } from '../messages/catalogs.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PagedReport, PageReport, Report, RootCause } from '../model/report.ts';
import { UsageError } from '../model/usage-error.ts';
import { createShelf, type RunStore, type Store } from '../report/store.ts';
import { expandTargets } from '../targets/expand-targets.ts';
import type { ExpandedTargets, PageTarget } from '../targets/page-target.ts';
import type { PageJob, PageOutcome } from './audit-page.ts';
import { buildReport } from './build-report.ts';
import { loadBefore, loadOptions } from './load-options-for.ts';
import { locateSource } from './locate-source.ts';
import { createQueue, type Queue } from './queue.ts';
import { createRedactor, type Redact, redactedOptions } from './redact.ts';
import { createTemplates, FIRST_PAGES } from './templates/templates.ts';
import { workThrough } from './work-through.ts';

/** What the caller of `audit` may hear of on the way. */
export type AuditHooks = {
  /** Aborting it ends the run; pages not finished get an error entry with the code `interrupted`. */
  signal?: AbortSignal;
  /** Called once the targets are expanded, with the number of pages. */
  onStart?: (total: number) => void;
  /** Called with what a user should know of how the run was started, in a sentence. */
  onNotice?: (message: string) => void;
  /** Called with each page's evidence, before it is forgotten. */
  onEvidence?: (evidence: Evidence) => void | Promise<void>;
};

/**
 * A running audit: iterate over it to get pages as they finish, await `report` for the whole. Both
 * throw a UsageError (or another error with a one-line message) when the run cannot begin.
 */
export type AuditRun<R = Report> = AsyncIterable<PageReport> & { report: Promise<R> };

/** Audits every page of the targets, and holds all of them. Starts at once. */
export function audit(options: AuditOptions, hooks: AuditHooks = {}): AuditRun {
  const store = { pages: createShelf<PageReport>(), causes: createShelf<RootCause>() };
  const run = auditInto(store, options, hooks);
  const report = run.report.then((paged) => ({
    ...paged,
    rootCauses: [...paged.rootCauses],
    pages: [...paged.pages],
  }));
  report.catch(() => undefined);
  return { report, [Symbol.asyncIterator]: () => run[Symbol.asyncIterator]() };
}

/**
 * Audits every page of the targets and keeps what is found in a store, so that it need not be in memory;
 * the report reads from it. Starts at once.
 */
export function auditInto(
  store: RunStore,
  options: AuditOptions,
  hooks: AuditHooks = {},
): AuditRun<PagedReport> {
  const finished = createQueue<PageReport>();
  const report = run(options, hooks, store, finished).finally(() => finished.end());
  report.catch(() => undefined);
  return {
    report,
    async *[Symbol.asyncIterator]() {
      yield* finished;
      await report;
    },
  };
}

/** Everything one run needs, opened once and closed at its end. */
type Run = {
  options: AuditOptions;
  hooks: AuditHooks;
  targets: ExpandedTargets;
  jobs: PageJob[];
  source: BrowserSource;
  redact: Redact;
  /** Tells what is known of a page's findings. */
  match: Matcher;
};

async function run(
  given: AuditOptions,
  hooks: AuditHooks,
  store: RunStore,
  finished: Queue<PageReport>,
): Promise<PagedReport> {
  const startedAt = new Date().toISOString();
  const start = performance.now();
  const options = { ...given, plugins: await loadPlugins(given.plugins) };
  validate(options);
  const baseline = await baselineOf(options);
  const match = createMatcher(baseline?.lines ?? []);
  tellOfLocale(options, hooks);
  const targets = await expandTargets(options);
  try {
    const jobs = await jobsFor(options, targets.pages);
    const source = await openBrowserSource(browserOptions(options, targets, hooks));
    try {
      const starting = source.shared();
      if (jobs.some(({ settings }) => settings.needs.has('languages'))) prepareLanguages();
      const shared = await starting;
      // Asked while it is there: it may die, and be replaced, on the way.
      const version = await shared.version();
      const { userAgent } = await readerAgent(shared, options.userAgent ?? null);
      hooks.onStart?.(jobs.length);
      const redact = createRedactor(options, targets.ownOrigins);
      const work = { options, hooks, targets, jobs, source, redact, match };
      await auditAll(work, store.pages, finished);
      const facts = {
        startedAt,
        durationMs: Math.round(performance.now() - start),
        browser: version,
        browserKind: browserKind(version, new Date()),
        userAgent,
        axeVersion: axeVersion(),
        targets: options.targets.map(redact),
        options: redact(redactedOptions(given)),
        interrupted: hooks.signal?.aborted ?? false,
      };
      return buildReport(store.pages, facts, options, baseline, store.causes);
    } finally {
      await source.close();
    }
  } finally {
    await targets.close();
  }
}

async function baselineOf({ baseline }: AuditOptions): Promise<Baseline | null> {
  return baseline === undefined ? null : readBaseline(baseline);
}

function validate(options: AuditOptions): void {
  requireKnownIds(options);
  requireBaseline(options);
  if (options.hermetic && options.connect) {
    throw new UsageError(
      '--hermetic cannot be used with --connect: only a browser that presscheck starts itself can be closed off. Leave one of them out.',
    );
  }
  const { locale } = options;
  const known = [...new Set([...Object.keys(CATALOGS), ...axeLocales()])].sort();
  if (locale && !known.includes(locale)) {
    throw new UsageError(
      `There are no messages in the language “${locale}”. Choose one of ${known.join(', ')}.`,
    );
  }
}

/** Some languages have axe-core's words and none of ours, or the other way round. */
function tellOfLocale({ locale = DEFAULTS.locale }: AuditOptions, { onNotice }: AuditHooks): void {
  if (!isOurs(locale)) {
    onNotice?.(
      `axe-core’s messages are in the language “${locale}”; those of presscheck’s own checks are in English.`,
    );
  } else if (!axeLocales().includes(locale)) {
    onNotice?.(`axe-core has no messages in the language “${locale}”; its own are in English.`);
  }
}

function browserOptions(options: AuditOptions, targets: ExpandedTargets, hooks: AuditHooks) {
  const own = targets.pages.map(({ address }) => new URL(address).hostname);
  return {
    browser: options.browser,
    connect: options.connect,
    noSandbox: options.sandbox === false,
    onlyHosts: options.hermetic ? [...new Set([...own, ...(options.allowHost ?? [])])] : null,
    onNotice: once(hooks.onNotice ?? (() => undefined)),
  };
}

/** A notice is given once a run, however many browsers are started. */
function once(notify: (message: string) => void): (message: string) => void {
  const given = new Set<string>();
  return (message) => {
    if (!given.has(message)) notify(message);
    given.add(message);
  };
}

/** One job for each page and viewport. */
async function jobsFor(options: AuditOptions, pages: readonly PageTarget[]): Promise<PageJob[]> {
  const before = await loadBefore(options.before);
  const locale = axeLocale(options.locale ?? DEFAULTS.locale);
  const windows = (options.viewport ?? DEFAULTS.viewport).map((viewport) => ({
    viewport,
    templates: isByTemplate(options, pages) ? createTemplates() : null,
  }));
  return pages.flatMap((target) =>
    windows.map(({ viewport, templates }) => ({
      target,
      load: {
        ...loadOptions(options, before, viewport),
        ...(target.auth ? { auth: target.auth } : {}),
      },
      budgetMs: options.pageBudget ?? DEFAULTS.pageBudget,
      settings: settingsFor(options, target.url),
      axeLocale: locale,
      templates,
    })),
  );
}

/** Where there are no more pages than are tried in full anyway, there is nothing to compare. */
function isByTemplate({ everyPage }: AuditOptions, pages: readonly PageTarget[]): boolean {
  return (everyPage ?? DEFAULTS.everyPage) === 'template' && pages.length > FIRST_PAGES;
}

async function auditAll(
  run: Run,
  pages: Store<PageReport>,
  finished: Queue<PageReport>,
): Promise<void> {
  const { options, jobs, source, hooks } = run;
  const kept = new Set<number>();
  await workThrough({
    jobs,
    source,
    signal: hooks.signal,
    concurrency: options.concurrency ?? DEFAULTS.concurrency,
    async conclude(position, job, outcome) {
      const report = await finish(run, job, outcome);
      pages.keep(position, report);
      kept.add(position);
      finished.push(report);
    },
  });
  for (const [position, job] of jobs.entries())
    if (!kept.has(position)) pages.keep(position, interruptedPage(run, job));
}

async function finish(
  { hooks, redact, match }: Run,
  job: PageJob,
  outcome: PageOutcome,
): Promise<PageReport> {
  if (outcome.error) {
    return redact(errorReport(outcome.page, outcome.error, outcome.notes, job.settings.locale));
  }
  const evidence = redact(outcome.evidence);
  await hooks.onEvidence?.(evidence);
  const report = pageReport(evidence, job.settings);
  const { file } = job.target;
  const located = file === undefined ? report : await locateSource(report, file);
  return markKnown(located, match, job.settings.failOn);
}

function interruptedPage({ redact }: Run, { target, load, settings }: PageJob): PageReport {
  const page = {
    url: target.url,
    target: target.target,
    finalUrl: null,
    status: null,
    viewport: load.viewport,
    title: '',
    lang: null,
    durationMs: 0,
  };
  return redact(errorReport(page, { cause: 'interrupted' }, [], settings.locale));
}
