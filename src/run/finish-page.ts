import { markKnown } from '../baseline/mark-known.ts';
import type { Matcher } from '../baseline/match-baseline.ts';
import { errorReport, pageReport, sameReport } from '../judging/page-report.ts';
import type { PageReport } from '../model/report.ts';
import type { AuditHooks } from './audit-hooks.ts';
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
};

/** The report of a page from what came of it. Hands its evidence on first, before it is forgotten. */
export async function finishPage(
  { hooks, redact, match }: Finishing,
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
  return markKnown(located, match, job.settings.failOn);
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

/** The report of a page that the run did not get to. */
export function interruptedPage(
  { redact }: Finishing,
  { target, load, settings }: PageJob,
): PageReport {
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
