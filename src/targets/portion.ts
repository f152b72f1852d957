import type { AuditOptions } from '../model/audit-options.ts';
import type { ShardFacts } from '../model/report.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { type Durations, planShards } from './shard.ts';

/** Some of the pages, and what a user should know where these are none. */
type Portion<T> = { pages: T[]; shard: ShardFacts | null; notices: Tell[] };

/** The part of the pages that a run is asked to do. A list may be shorter than it has parts: some of them have no page. */
export function portion<T extends { url: string }>(
  pages: readonly T[],
  { shard, maxPages }: Pick<AuditOptions, 'shard' | 'maxPages'>,
  durations?: Durations,
): Portion<T> {
  if (!shard) return { pages: pages.slice(0, maxPages), shard: null, notices: [] };
  const { index, count } = shard;
  const plan = planShards(
    pages.map(({ url }) => url),
    count,
    durations,
  );
  const places = (plan.shards[index - 1] ?? []).slice(0, maxPages);
  const part = `${index}/${count}`;
  return {
    pages: places.flatMap((place) => pages[place] ?? []),
    shard: { index, count, plan: plan.id, total: pages.length, places },
    notices: places.length === 0 ? [(say) => say.targets.emptyShard(part, pages.length)] : [],
  };
}
