import { setTimeout as pause } from 'node:timers/promises';
import type { Job } from 'bullmq';
import { type Engine, LOST_AFTER_MS } from '../engine/open-engine.ts';

/** A job in hand: nobody else has it as long as it is held. */
export type TakenJob = {
  job: Job;
  /** How often its worker was lost. */
  losses: number;
  /** Whether that was too often. */
  isGivenUp: boolean;
  done(): Promise<void>;
  /** Puts it back, for another worker or another time. */
  giveBack(afterMs: number): Promise<void>;
  /** The queue tries it again later, as often as the job allows. */
  failed(error: unknown): Promise<void>;
};

/** So long may the queue take to hear what became of a job; then another worker gets it. */
const TELLING_MS = 60_000;

/** Takes the next job of a queue into hand; null for none. */
export async function takeJob(
  engine: Engine,
  queue: string,
  token: string,
): Promise<TakenJob | null> {
  const taker = await engine.taker(queue);
  const job: Job | undefined = await taker.getNextJob(token, { block: false });
  if (!job) return null;
  const { lockDuration = LOST_AFTER_MS } = taker.opts;
  const holding = setInterval(() => {
    job.extendLock(token, lockDuration).catch(() => undefined);
  }, lockDuration / 3);
  const tell = async (telling: Promise<unknown>) => {
    try {
      // Who lost the job meanwhile has nothing to say of it any more.
      await Promise.race([telling.catch(() => undefined), pause(TELLING_MS, null, { ref: false })]);
    } finally {
      clearInterval(holding);
    }
  };
  return {
    job,
    losses: job.stalledCounter,
    isGivenUp: job.deferredFailure !== undefined && job.deferredFailure !== null,
    done: () => tell(job.moveToCompleted(null, token, false)),
    giveBack: (afterMs) =>
      tell(soonest(engine).then((now) => job.moveToDelayed(now + afterMs, token))),
    failed: (error) =>
      tell(
        job.moveToFailed(error instanceof Error ? error : new Error(String(error)), token, false),
      ),
  };
}

/** The time by the clock that is behind: a job is offered again by it as soon as by the other, wherever it is looked for. */
async function soonest({ now }: Engine): Promise<number> {
  return Math.min(await now(), Date.now());
}
