import type { GatherOptions } from '../browser/gather-evidence.ts';
import type { LoadedPage } from '../browser/loading/loaded-page.ts';
import { judgeStep } from '../judging/judge-step.ts';
import { EVIDENCE_VERSION, type Evidence, type ProbedKind } from '../model/evidence.ts';
import type { AuditHooks } from './audit-hooks.ts';
import { documentIn } from './gather-options.ts';
import type { PageJob } from './page-job.ts';
import { pageFacts } from './page-outcome.ts';
import type { Redact } from './secrets/redact.ts';

/** The jobs, telling who listens what is found on the way, without secrets. */
export function withSteps(
  jobs: readonly PageJob[],
  { onStep }: AuditHooks,
  redact: Redact,
): PageJob[] {
  if (!onStep) return [...jobs];
  return jobs.map((job) => ({ ...job, onStep: (step) => onStep(redact(step)) }));
}

/** What judges a page’s evidence as it is gathered; nothing where nobody listens. */
export function tellingSteps(job: PageJob, page: LoadedPage): Pick<GatherOptions, 'onProbe'> {
  const { onStep, settings } = job;
  if (!onStep) return {};
  const total = settings.needs.size - (settings.needs.has('heard') ? 1 : 0);
  return {
    onProbe(kind, probes) {
      const done = Object.keys(probes).length;
      const document = documentIn(probes);
      const evidence: Evidence = {
        schemaVersion: EVIDENCE_VERSION,
        page: pageFacts(job, 0, page, document),
        probes,
        notes: [],
        timings: {},
      };
      const { url } = job.target;
      const checks = quietly(kind, evidence, job);
      onStep({ url, title: document.title, kind, done, total: Math.max(total, done), checks });
    },
  };
}

/** What breaks on the way is told by the report, which is made anew. */
function quietly(kind: ProbedKind, evidence: Evidence, { settings }: PageJob) {
  try {
    return judgeStep(kind, evidence, settings);
  } catch {
    return [];
  }
}
