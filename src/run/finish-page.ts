import { markKnown } from '../baseline/mark-known.ts';
import type { Matcher } from '../baseline/match-baseline.ts';
import { errorReport, pageReport, sameReport } from '../judging/page-report.ts';
import { catalogOf } from '../messages/catalogs.ts';
import type { NotKept } from '../model/not-kept.ts';
import type { PageFault } from '../model/page-error.ts';
import type { PageReport } from '../model/report.ts';
import type { FileDigests } from '../targets/file-digests.ts';
import type { AuditHooks } from './audit-hooks.ts';
import { digestsOf } from './cache/asked-files.ts';
import type { PageCache } from './cache/page-cache.ts';
import { locateSource } from './locate-source.ts';
import type { PageJob } from './page-job.ts';
import type { PageOutcome } from './page-outcome.ts';
import type { Redact } from './secrets/redact.ts';

/** What a run needs to finish a page. */
export type Finishing = {
  hooks: AuditHooks;
  redact: Redact;
  /** Tells what is known of a page's findings. */
  match: Matcher;
  /** What earlier runs found on pages that have not changed; null where nobody looks. */
  cache: PageCache | null;
  /** What our own servers answer. */
  digests: FileDigests;
};

/** The report of a page from what came of it. Hands its evidence on first, before it is forgotten. */
export async function finishPage(
  { hooks, redact, match, cache, digests }: Finishing,
  job: PageJob,
  outcome: PageOutcome,
): Promise<PageReport> {
  if (outcome.error !== null) {
    return redact(errorReport(outcome.page, outcome.error, outcome.notes, job.settings.locale));
  }
  if (!outcome.evidence) throw new Error('What led to another page is finished as that one');
  const evidence = redact(outcome.evidence);
  await hooks.onEvidence?.(evidence);
  const report = pageReport(evidence, job.settings);
  const { file } = job.target;
  const located = file === undefined ? report : await locateSource(report, file);
  const parts = file === undefined ? null : await digestsOf(outcome.loaded, job, digests);
  const whole = parts === null ? located : { ...located, parts };
  const why = cache === null ? null : await cache.keep(job, outcome, withoutTimings(whole));
  const told = why === null ? whole : withReason(whole, why, job);
  return markKnown(told, match, job.settings.failOn);
}

/** The report of a page that an earlier run audited, where nothing of it has changed since; null for any other. */
export async function cachedPage(
  { match, cache }: Pick<Finishing, 'match' | 'cache'>,
  job: PageJob,
): Promise<PageReport | null> {
  const report = (await cache?.find(job)) ?? null;
  return report && markKnown({ ...report, cached: true }, match, job.settings.failOn);
}

/** They are of the run that took the time. */
function withoutTimings({ timings: _, ...report }: PageReport): PageReport {
  return report;
}

function withReason(report: PageReport, why: NotKept, { settings }: PageJob): PageReport {
  if (!settings.timings) return report;
  const { notKept } = catalogOf(settings.locale).formats.timings;
  const notCached = why.code === 'foreign' ? notKept.foreign(why.host) : notKept[why.code];
  return { ...report, notCached };
}

/** What is kept of each page that was audited, for those that led to the same. */
export type AuditedPage = Pick<PageReport, 'url' | 'outcome' | 'areas'>;

/** The report of an address that led to a page which was audited under another. */
export function samePage(
  { redact }: Finishing,
  { settings }: PageJob,
  { page, notes }: Extract<PageOutcome, { sameAs: string }>,
  audited: AuditedPage,
): PageReport {
  return redact(sameReport(page, audited, notes, settings.locale));
}

/** The report of a page that was not audited, and why; by default the run did not get to it. */
export function unauditedPage(
  { redact }: Pick<Finishing, 'redact'>,
  { target, load, variant, settings }: PageJob,
  fault: PageFault = { cause: 'interrupted' },
): PageReport {
  const page = {
    url: target.url,
    target: target.target,
    finalUrl: null,
    status: null,
    viewport: load.viewport,
    ...(variant ? { variant } : {}),
    title: '',
    lang: null,
    durationMs: 0,
  };
  return redact(errorReport(page, fault, [], settings.locale));
}
