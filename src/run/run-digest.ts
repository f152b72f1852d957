import type { AuditOptions } from '../model/audit-options.ts';
import type { Baseline } from '../model/baseline.ts';
import { digest } from '../support/digest.ts';
import type { PageJob } from './page-job.ts';
import { redactedOptions } from './secrets/redact.ts';
import { WAYS } from './ways.ts';

/** Nor do these: what is audited is told by the pages, and the verdict is on what was found. */
const ASIDE: readonly string[] = [...WAYS, 'changedSince', 'maxFailures', 'newOnly'];

/** A digest of the pages of a run, in their order, and of all that decides what they come to. Secrets are not in it. */
export function runDigest(
  options: AuditOptions,
  jobs: readonly PageJob[],
  baseline: Baseline | null,
): string {
  const asked = Object.entries(redactedOptions(options))
    .filter(([name]) => !ASIDE.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = jobs.map(({ target, load, variant }) => [
    target.target,
    target.url,
    load.viewport,
    variant,
  ]);
  return digest([JSON.stringify([asked, pages, baseline?.lines ?? []])]);
}
