import { setTimeout as pause } from 'node:timers/promises';
import type { Fetched, FetchFault } from '../../model/fetching.ts';
import { millisecondsOf, pauseAfterStatus, usualPause } from '../../support/retry-pause.ts';

type Answer = Fetched | FetchFault;

/** Faults that may be gone a moment later. */
const PASSING: ReadonlySet<FetchFault['why']> = new Set(['no-connection', 'too-slow', 'broke-off']);

/** Asks again while the answer is one that may be another the next time, with pauses that grow. */
export async function patiently(
  attempt: () => Promise<Answer>,
  retries: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    if (signal?.aborted) return { why: 'broke-off', detail: 'interrupted' };
    const answer = await attempt();
    const wait = tries > retries ? null : pauseBeforeNext(answer, tries);
    if (wait === null) return answer;
    dismiss(answer);
    await pause(wait, null, { signal }).catch(() => undefined);
  }
}

function dismiss(answer: Answer): void {
  if ('body' in answer) answer.dismiss();
}

function pauseBeforeNext(answer: Answer, tries: number): number | null {
  if ('why' in answer) return PASSING.has(answer.why) ? usualPause(tries) : null;
  const { status, retryAfter } = answer;
  return pauseAfterStatus(status, retryAfter === null ? null : millisecondsOf(retryAfter), tries);
}
