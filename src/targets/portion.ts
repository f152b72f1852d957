import type { AuditOptions } from '../model/audit-options.ts';
import type { Tell } from '../model/usage/usage.words.ts';

/** Some of the pages, and what a user should know where these are none. */
type Portion<T> = { pages: T[]; notices: Tell[] };

/** The part of the pages that a run is asked to do. A list may be shorter than it has parts: some of them have no page. */
export function portion<T>(
  pages: readonly T[],
  { shard, maxPages }: Pick<AuditOptions, 'shard' | 'maxPages'>,
): Portion<T> {
  const mine = shard
    ? pages.filter((_, position) => position % shard.count === shard.index - 1)
    : [...pages];
  const isEmpty = shard !== undefined && mine.length === 0;
  const part = shard ? `${shard.index}/${shard.count}` : '';
  return {
    pages: mine.slice(0, maxPages ?? mine.length),
    notices: isEmpty ? [(say) => say.targets.emptyShard(part, pages.length)] : [],
  };
}
