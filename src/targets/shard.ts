import { digest } from '../support/digest.ts';

/** How long pages took in an earlier run, in milliseconds, by their addresses in reports. */
export type Durations = ReadonlyMap<string, number>;

/** Which pages each of several machines audits; every machine that has the same pages comes to the same. */
export type ShardPlan = {
  /** The pages of each shard, by their places among all. */
  shards: number[][];
  /** The same for all machines that share the work, and for no others. */
  id: string;
};

/**
 * Deals pages out so that each shard takes about as long: the longest first, each to the one that has least to do so
 * far. What a page took is not known of counts as the usual; where nothing is known, pages are dealt by a digest of
 * their addresses, so that neighbours, which are often alike, are spread. Pure.
 */
export function planShards(
  urls: readonly string[],
  count: number,
  durations: Durations = new Map(),
): ShardPlan {
  const usual = median([...durations.values()]);
  const cards = urls.map((url, place) => ({
    place,
    ms: durations.get(url) ?? usual,
    order: digest([url]),
  }));
  cards.sort((a, b) => b.ms - a.ms || (a.order < b.order ? -1 : 1));
  const shards = Array.from({ length: count }, () => ({ places: [] as number[], ms: 0 }));
  for (const { place, ms } of cards) {
    const [least] = shards.toSorted((a, b) => a.ms - b.ms || a.places.length - b.places.length);
    least?.places.push(place);
    if (least) least.ms += ms;
  }
  const places = shards.map((shard) => shard.places.toSorted((a, b) => a - b));
  return { shards: places, id: digest([JSON.stringify([urls, places])]) };
}

const UNKNOWN_MS = 1;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? UNKNOWN_MS;
}
