import type { AuditOptions } from '../model/audit-options.ts';
import type { Baseline } from '../model/baseline.ts';
import { digest } from '../support/digest.ts';
import type { PageJob } from './page-job.ts';
import { redactedOptions } from './secrets/redact.ts';

/** They decide how fast, by which browser and to what end pages are audited, and not what a page comes to. */
const ASIDE = [
  'cache',
  'changedSince',
  'concurrency',
  'connect',
  'delay',
  'durations',
  'sandbox',
  'maxFailures',
  'newOnly',
  'perHost',
];

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
