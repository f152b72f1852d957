import { markKnown } from '../baseline/mark-known.ts';
import type { Matcher } from '../baseline/match-baseline.ts';
import { errorReport, pageReport } from '../judging/page-report.ts';
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
