import type { Sampled } from '../../model/sampled.ts';

const taken = new Map<Sampled['what'], number>();

/** Notes that only the first so many of something were looked at: there are more than the time allows. */
export function noteSample(what: Sampled['what'], seen: number): void {
  taken.set(what, seen);
}

/** What was looked at in part since this was last asked. */
export function takeSamples(): Sampled[] {
  const samples = [...taken].map(([what, seen]) => ({ what, seen }));
  taken.clear();
  return samples;
}
