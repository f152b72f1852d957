import { readReport } from '../baseline/compare/read-report.ts';
import type { ShardFacts } from '../model/report.ts';
import type { ExpandedTargets } from '../targets/page-target.ts';
import type { Durations } from '../targets/shard.ts';
import type { PageJob } from './page-job.ts';

/** How long pages took by an earlier report, whatever it was written by. Throws a UsageError for what is none. */
export async function durationsIn(file: string): Promise<Durations> {
  const durations = new Map<string, number>();
  for (const { url, durationMs } of (await readReport(file)).pages)
    if (durationMs > 0) durations.set(url, (durations.get(url) ?? 0) + durationMs);
  return durations;
}

/** What a report says of the part of the pages that a machine was asked for: a place for each of its entries. */
export function shardFacts(
  { pages, shard }: ExpandedTargets,
  jobs: readonly PageJob[],
): ShardFacts | null {
  if (!shard) return null;
  const placeOf = new Map(pages.map((page, at) => [page, shard.places[at] ?? 0]));
  return { ...shard, places: jobs.map(({ target }) => placeOf.get(target) ?? 0) };
}
