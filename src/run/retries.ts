import type { Note } from '../model/note.ts';
import { CODE_OF, type PageFault } from '../model/page-error.ts';
import { pauseAfterStatus, usualPause } from '../support/retry-pause.ts';
import { unlessAborted } from '../support/unless-aborted.ts';
import type { PageOutcome } from './page-outcome.ts';

/** Faults that may be gone a moment later. */
const PASSING: ReadonlySet<PageFault['cause']> = new Set([
  'connection-broken',
  'closed-without-answer',
  'no-connection',
  'no-answer-in-time',
  'not-loaded-in-time',
  'no-network',
  'machine-short',
]);
/** How long to wait before the next try, in milliseconds; null where it would be in vain. Pure. */
export function pauseBefore(fault: PageFault, tries: number): number | null {
  if (fault.cause === 'http-error')
    return pauseAfterStatus(fault.status, fault.retryAfterMs ?? null, tries);
  return PASSING.has(fault.cause) ? usualPause(tries) : null;
}

/**
 * Does something again while it ends in a fault that may pass, with a pause that grows; what it came to says how
 * often it was tried, and why.
 */
export async function withRetries(
  attempt: () => Promise<PageOutcome>,
  retries: number,
  signal: AbortSignal | undefined,
): Promise<PageOutcome> {
  const before: PageFault[] = [];
  for (;;) {
    const outcome = await attempt();
    const told = withTries(outcome, before);
    const { error } = outcome;
    if (!error || before.length >= retries) return told;
    before.push(error);
    const pause = pauseBefore(error, before.length);
    if (pause === null || (await pausing(pause, signal)) === 'aborted') return told;
  }
}

async function pausing(ms: number, signal: AbortSignal | undefined): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    return await unlessAborted(pause, signal);
  } finally {
    clearTimeout(timer);
  }
}

function withTries(outcome: PageOutcome, before: readonly PageFault[]): PageOutcome {
  if (before.length === 0) return outcome;
  const note: Note = { code: 'tried-again', tries: before.length + 1, after: before.map(shortOf) };
  if (!outcome.evidence) return { ...outcome, notes: [...outcome.notes, note] };
  const { evidence } = outcome;
  return { ...outcome, evidence: { ...evidence, notes: [...evidence.notes, note] } };
}

function shortOf(fault: PageFault): string {
  const code = CODE_OF[fault.cause];
  return fault.cause === 'http-error' ? `${code} ${fault.status}` : code;
}
