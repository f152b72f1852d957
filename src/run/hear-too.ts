import type { Listener } from '../listening/listener.ts';
import type { PageJob } from './page-job.ts';
import type { PageOutcome } from './page-outcome.ts';

/** Adds to what was seen of a page what a screen reader says of it, where somebody listens and a check goes by it. */
export async function hearToo(
  { target, load, budgetMs, settings }: PageJob,
  outcome: PageOutcome,
  listener: Listener | null,
): Promise<PageOutcome> {
  const { evidence } = outcome;
  if (!listener || !evidence || !settings.needs.has('heard')) return outcome;
  const heard = await listener.hear({ address: target.address, load, budgetMs });
  const probes = { ...evidence.probes, heard: { status: 'ok', value: heard } as const };
  const timings = { ...evidence.timings, heard: heard.durationMs };
  return { ...outcome, evidence: { ...evidence, probes, timings } };
}
