import { readBaseline } from '../../baseline/baseline-file.ts';
import { inForce } from '../../baseline/in-force.ts';
import { markKnown } from '../../baseline/mark-known.ts';
import { createMatcher } from '../../baseline/match-baseline.ts';
import { pageKeysOf } from '../../baseline/page-key.ts';
import { browserKind } from '../../browser/finding/browser-age.ts';
import { type BorrowedPage, borrowPage, loginOf } from '../../browser/given-page/borrow-page.ts';
import { asPage, type PuppeteerPage } from '../../browser/given-page/puppeteer-page.ts';
import { errorReport, pageReport } from '../../judging/page-report.ts';
import { loadPlugins } from '../../judging/plugins.ts';
import { catalogOf } from '../../messages/catalogs.ts';
import type { AuditOptions } from '../../model/audit-options.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { PageReport, Report, RootCause } from '../../model/report.ts';
import type { StorageState } from '../../model/storage-state.ts';
import { createShelf } from '../../report/store.ts';
import type { PageTarget } from '../../targets/page-target.ts';
import { buildReport } from '../build-report.ts';
import { dayOf } from '../day-of.ts';
import { jobsFor } from '../jobs-for.ts';
import type { PageJob } from '../page-job.ts';
import { factsOf } from '../run-facts.ts';
import { createRedactor } from '../secrets/redact.ts';
import { validateOptions } from '../validate-options.ts';
import { joinReports } from './join-reports.ts';
import { lookAtGiven } from './look-at-given.ts';
import { asRunOptions, type PageAuditOptions } from './page-audit-options.ts';
import { isLooking, splitSettings } from './split-settings.ts';
import { tryInSecondTab } from './try-in-second-tab.ts';

/** What an audit of an open page comes to. */
export type PageAudit = {
  page: PageReport;
  /** Whether the gate lets it pass: every check ran, and no finding reaches `failOn`. */
  passed: boolean;
  /** The whole report, as of a run of this page alone: for reporters, baselines and comparisons. */
  report: Report;
};

/**
 * Audits a page of Puppeteer's that somebody else opened, in the state that it is in, and leaves it as it was found.
 * What has to be tried is tried in a second tab of the same browser, with the same login. Throws a UsageError for
 * options that cannot be used, and for what is no such page.
 */
export async function auditGivenPage(
  given: PuppeteerPage,
  options: PageAuditOptions = {},
): Promise<PageAudit> {
  const page = asPage(given);
  const asked = await prepared(asRunOptions(options, page.url()));
  const borrowed = await borrowPage(page);
  try {
    return await audited(borrowed, asked, options.exercises === 'none');
  } finally {
    await borrowed.giveBack();
  }
}

async function prepared(options: AuditOptions): Promise<AuditOptions> {
  const loaded = { ...options, plugins: await loadPlugins(options.plugins) };
  validateOptions(loaded);
  return loaded;
}

async function audited(
  borrowed: BorrowedPage,
  given: AuditOptions,
  looksOnly: boolean,
): Promise<PageAudit> {
  const [now, start] = [new Date(), performance.now()];
  const login = await loginOf(borrowed.page);
  const whole = await jobFor(borrowed, given, login, dayOf(now));
  const tried = whole.settings.checks.filter((check) => !isLooking(check)).map(({ id }) => id);
  const options = looksOnly ? { ...given, skip: [...(given.skip ?? []), ...tried] } : given;
  const job = looksOnly ? await jobFor(borrowed, options, login, dayOf(now)) : whole;
  const { target } = job;
  const redact = createRedactor(options, { pages: [target], ownOrigins: [], states: [login] });
  const baseline = options.baseline === undefined ? null : await readBaseline(options.baseline);
  const match = createMatcher(
    inForce(baseline?.lines ?? [], dayOf(now)),
    pageKeysOf([target], options),
  );
  const judged = redact(await judgedPage(borrowed, job, redact));
  const page = markKnown(judged, match, job.settings.failOn);
  const { browser } = borrowed.page.tab;
  const version = await browser.version();
  const facts = {
    ...factsOf(options, redact, {}),
    browser: version,
    browserKind: browserKind(version, now),
    userAgent: borrowed.view.userAgent,
    startedAt: now.toISOString(),
    day: dayOf(now),
    shard: null,
    missing: null,
    durationMs: Math.round(performance.now() - start),
  };
  const built = buildReport([page], facts, options, baseline, createShelf<RootCause>());
  const report = { ...built, rootCauses: [...built.rootCauses], pages: [...built.pages] };
  return { page, passed: report.summary.exitCode === 0, report };
}

/** The page as a run would audit it, shown as it is now. */
async function jobFor(
  { page, view }: BorrowedPage,
  options: AuditOptions,
  login: StorageState,
  day: string,
): Promise<PageJob> {
  const { url } = page;
  const target: PageTarget = { address: url, url, target: url, remote: true, auth: null };
  const targets = { pages: [target], named: { hosts: [], origins: [] } };
  const [job] = await jobsFor(options, targets, day, new Map());
  if (!job) throw new Error('A page is audited in one way at least');
  const { viewport, screen, preferences, userAgent } = view;
  const load = { ...job.load, viewport, screen, preferences, userAgent, storage: login };
  return { ...job, load, variant: null, arrivals: null, templates: null };
}

async function judgedPage(
  borrowed: BorrowedPage,
  job: PageJob,
  redact: (evidence: Evidence) => Evidence,
): Promise<PageReport> {
  const { settings } = job;
  const { looking, trying } = splitSettings(settings);
  const seen = await lookAtGiven(borrowed.page, { ...job, settings: looking });
  if (seen.fault) return errorReport(seen.facts, seen.fault, [], settings.locale);
  const report = pageReport(redact(seen.evidence), looking);
  if (trying.checks.length === 0) return report;
  const { browser } = borrowed.page.tab;
  const { signs, evidence } = seen;
  const tried = await tryInSecondTab({
    browser,
    job,
    settings: trying,
    signs,
    facts: evidence.page,
  });
  const { judging } = catalogOf(settings.locale);
  return joinReports(report, pageReport(redact(tried), trying), settings, judging.inSecondTab);
}
