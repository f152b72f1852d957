import { readBaseline } from '../baseline/baseline-file.ts';
import { inForce } from '../baseline/in-force.ts';
import { createMatcher } from '../baseline/match-baseline.ts';
import { type PageKeys, pageKeysOf } from '../baseline/page-key.ts';
import { type BrowserSource, openBrowserSource } from '../browser/finding/browser-source.ts';
import { requireOptions } from '../config/program-options.ts';
import { loadPlugins } from '../judging/plugins.ts';
import { type Listener, openListener } from '../listening/listener.ts';
import { catalogOf } from '../messages/catalogs.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import type { Baseline } from '../model/baseline.ts';
import type { PagedReport, PageReport, Report, RootCause } from '../model/report.ts';
import { createShelf, type RunStore, type Store } from '../report/store.ts';
import type { ExpandedTargets } from '../targets/page-target.ts';
import type { AuditHooks } from './audit-hooks.ts';
import { browserOptions } from './browser-options.ts';
import { buildReport, type RunFacts } from './build-report.ts';
import { openPageCache } from './cache/page-cache.ts';
import { dayOf } from './day-of.ts';
import { findTargets } from './find-targets.ts';
import { cachedPage, type Finishing, finishPage, unauditedPage } from './finish-page.ts';
import { jobsFor } from './jobs-for.ts';
import type { PageJob } from './page-job.ts';
import { createQueue, type Queue } from './queue.ts';
import { runDigest } from './run-digest.ts';
import { browserFacts, factsOf, findingFacts } from './run-facts.ts';
import { createSamePages } from './same-pages.ts';
import { createRedactor, type Origins } from './secrets/redact.ts';
import { withoutSecrets } from './secrets/without-secrets.ts';
import { shardFacts } from './shards.ts';
import { type StorageStates, storageStates } from './storage/storage-states.ts';
import { tellOfLocale } from './tell-of-locale.ts';
import { tellOfSites } from './tell-of-sites.ts';
import { withSteps } from './telling-steps.ts';
import { validateOptions } from './validate-options.ts';
import { withoutLineEnds } from './without-line-ends.ts';
import { workThrough } from './work-through.ts';

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
  given: AuditOptions,
  hooks: AuditHooks = {},
): AuditRun<PagedReport> {
  const finished = createQueue<PageReport>();
  // What a page that is given up still waits for keeps nobody’s program alive; the run itself does.
  const alive = setInterval(() => undefined, LONG_MS);
  const report = understood(given, hooks)
    .then((options) =>
      run(options, hooks, store, finished).catch((error) => {
        throw withoutSecrets(error, createRedactor(options));
      }),
    )
    .finally(() => {
      clearInterval(alive);
      finished.end();
    });
  report.catch(() => undefined);
  return {
    report,
    async *[Symbol.asyncIterator]() {
      yield* finished;
      await report;
    },
  };
}

const LONG_MS = 1_000_000_000;

/** The options that a program gave, once they are known to be such. Throws a UsageError. */
async function understood(given: AuditOptions, hooks: AuditHooks): Promise<AuditOptions> {
  requireOptions(given);
  return withoutLineEnds(given, hooks);
}

/** Everything one run needs, opened once and closed at its end. */
type Run = Finishing & {
  options: AuditOptions;
  targets: ExpandedTargets;
  jobs: PageJob[];
  /** The places of those that an earlier run has done. */
  done: ReadonlySet<number>;
  source: BrowserSource;
  listener: Listener | null;
};

async function run(
  given: AuditOptions,
  hooks: AuditHooks,
  store: RunStore,
  finished: Queue<PageReport>,
): Promise<PagedReport> {
  const now = new Date();
  const start = performance.now();
  const options = { ...given, plugins: await loadPlugins(given.plugins) };
  validateOptions(options);
  const baseline = await baselineOf(options);
  const states = await storageStates(options, hooks);
  tellOfLocale(options, hooks);
  const { targets, digests } = await findTargets(options, hooks, now);
  try {
    const keys = pageKeysOf(targets.pages, options);
    tellOfSites(baseline, keys, targets, options, hooks);
    const jobs = await jobsFor(options, targets, dayOf(now), states);
    const done = beginIn(store, runDigest(given, jobs, baseline), hooks, options);
    const matching = { baseline, keys };
    const prepared = { given, options, hooks, now, targets, digests, states, jobs, done, matching };
    const facts = await auditInBrowser(prepared, store.pages, finished);
    const durationMs = Math.round(performance.now() - start);
    return buildReport(store.pages, { ...facts, durationMs }, options, baseline, store.causes);
  } finally {
    await targets.close();
  }
}

/** What is known before a browser is started. */
type Prepared = Pick<Run, 'options' | 'hooks' | 'targets' | 'jobs' | 'done' | 'digests'> & {
  /** The options as the caller gave them. */
  given: AuditOptions;
  now: Date;
  states: StorageStates;
  matching: { baseline: Baseline | null; keys: PageKeys };
};

/** Audits what is not done yet, and tells what a report says of the run, but for how long it took. */
async function auditInBrowser(
  { given, now, states, matching, ...prepared }: Prepared,
  pages: Store<PageReport>,
  finished: Queue<PageReport>,
): Promise<Omit<RunFacts, 'durationMs'>> {
  const { options, hooks, targets, jobs, done, digests } = prepared;
  const day = dayOf(now);
  const ways = browserOptions(options, targets, hooks);
  const source = await (hooks.keeper?.lend(ways) ?? openBrowserSource(ways));
  let listener: Listener | null = null;
  try {
    listener = options.listener ? await openListener(options.listener, ways) : null;
    const browser = await browserFacts(source, jobs, options);
    hooks.onStart?.(jobs.length, done.size);
    const secrets = { ...secretsIn(targets), states: [...states.values()] };
    const redact = createRedactor(options, secrets);
    const match = createMatcher(inForce(matching.baseline?.lines ?? [], day), matching.keys);
    const told = withSteps(jobs, hooks, redact);
    const cache = openPageCache({ ...ways, ...browser, options, targets }, digests);
    const run = { ...prepared, jobs: told, source, listener, redact, match, cache };
    await auditAll(run, pages, finished);
    await cache?.close();
    return {
      ...factsOf(given, redact, hooks),
      ...findingFacts(targets, options, redact),
      ...browser,
      startedAt: now.toISOString(),
      day,
      shard: shardFacts(targets, jobs),
      missing: null,
    };
  } finally {
    await listener?.end();
    await source.close();
  }
}

/** What a stranger wrote into an address that was found is no secret of the user's; what goes with it may be. */
function secretsIn({ pages, ownOrigins }: ExpandedTargets): Origins {
  return {
    ownOrigins,
    pages: pages.flatMap(({ found, auth, address }) =>
      found ? (auth ? { auth, address: '' } : []) : { auth, address },
    ),
  };
}

/** The places of the pages that need not be audited. */
function beginIn(
  store: RunStore,
  run: string,
  { onNotice }: AuditHooks,
  { locale }: AuditOptions,
): ReadonlySet<number> {
  if (!store.begin) return new Set();
  const { done, notices } = store.begin(run);
  for (const tell of notices) onNotice?.(tell(catalogOf(locale).usage));
  return done;
}

async function baselineOf({ baseline }: AuditOptions): Promise<Baseline | null> {
  return baseline === undefined ? null : readBaseline(baseline);
}

async function auditAll(
  run: Run,
  pages: Store<PageReport>,
  finished: Queue<PageReport>,
): Promise<void> {
  const { options, targets, jobs, done, source, listener, hooks } = run;
  const kept = new Set(done);
  const same = createSamePages(run);
  const keep = (position: number, report: PageReport) => {
    pages.keep(position, report);
    kept.add(position);
    finished.push(report);
  };
  await findKept(run, keep);
  await workThrough({
    jobs,
    done: new Set(kept),
    source,
    listener,
    signal: hooks.signal,
    concurrency: options.concurrency ?? DEFAULTS.concurrency,
    politeness: {
      perHost: options.perHost ?? DEFAULTS.perHost,
      delayOf: (host) => options.delay ?? targets.delays.get(host) ?? 0,
    },
    async conclude(position, job, outcome) {
      const report = await finishPage(run, job, outcome);
      same.add(job, outcome, report);
      keep(position, report);
    },
    concludeAsSame(position, job, outcome) {
      const report = same.reportOf(job, outcome);
      if (report) keep(position, report);
      return report !== null;
    },
  });
  for (const [position, job] of jobs.entries())
    if (!kept.has(position)) pages.keep(position, unauditedPage(run, job));
}

/** So many results are read from the cache at once: most of the time is the disk's. */
const READ_AT_ONCE = 8;

/** Pages that have not changed need not be opened; evidence is of pages that are. */
async function findKept(
  run: Run,
  keep: (position: number, report: PageReport) => void,
): Promise<void> {
  const { jobs, done, hooks, options } = run;
  if (hooks.onEvidence) return;
  let count = 0;
  const left = [...jobs.entries()].filter(([position]) => !done.has(position));
  for (let at = 0; at < left.length && !hooks.signal?.aborted; at += READ_AT_ONCE) {
    const some = left.slice(at, at + READ_AT_ONCE);
    const found = await Promise.all(some.map(([, job]) => cachedPage(run, job)));
    for (const [order, [position]] of some.entries()) {
      const report = found[order];
      if (!report) continue;
      keep(position, report);
      count += 1;
    }
  }
  if (count > 0) hooks.onNotice?.(catalogOf(options.locale).usage.cache.used(count));
}
