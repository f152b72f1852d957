import type { PageOutcome } from './page-outcome.ts';

/** The outcome of which more is finished; the second of two that are alike. */
export function better(first: PageOutcome, again: PageOutcome): PageOutcome {
  return unfinishedIn(again) <= unfinishedIn(first) ? again : first;
}

/** Whether a part of a page ran out of time, which it may not do alone. */
export function isOutOfTime({ evidence }: PageOutcome): boolean {
  return Object.values(evidence?.probes ?? {}).some(
    (probe) => probe.status === 'failed' && probe.why.code !== 'broke-off',
  );
}

/** How many probes brought nothing; all of them where the page gave no evidence. */
function unfinishedIn({ evidence }: PageOutcome): number {
  if (!evidence) return Number.POSITIVE_INFINITY;
  return Object.values(evidence.probes).filter(({ status }) => status === 'failed').length;
}
