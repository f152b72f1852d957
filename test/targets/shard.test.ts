import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planShards } from '../../src/targets/shard.ts';

const urls = Array.from({ length: 10 }, (_, at) => `/story-${at}.html`);

describe('pages dealt out to machines', () => {
  test('are each in one shard, in their order, and shards are even', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.webPath(), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (paths, count) => {
          const { shards } = planShards(paths, count);
          const places = shards.flat().toSorted((a, b) => a - b);
          expect(places).toEqual(paths.map((_, at) => at));
          for (const shard of shards) expect(shard).toEqual(shard.toSorted((a, b) => a - b));
          const sizes = shards.map(({ length }) => length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('are spread: neighbours are not all in one, nor every other one', () => {
    const [first = []] = planShards(urls, 2).shards;
    const steps = first.slice(1).map((place, at) => place - (first[at] ?? 0));
    expect(new Set(steps).size).toBeGreaterThan(1);
  });

  test('take equally long, as far as is known of an earlier run', () => {
    const durations = new Map(urls.map((url, at) => [url, at === 0 ? 9000 : 1000]));
    const { shards } = planShards(urls, 2, durations);
    const times = shards.map((places) =>
      places.reduce((sum, place) => sum + (durations.get(urls[place] ?? '') ?? 0), 0),
    );
    expect(times).toEqual([9000, 9000]);
  });

  test('are counted as usual where nothing is known of them', () => {
    const durations = new Map([
      ['/story-0.html', 4000],
      ['/story-1.html', 4000],
      ['/gone.html', 4000],
    ]);
    const sizes = planShards(urls, 2, durations).shards.map(({ length }) => length);
    expect(sizes).toEqual([5, 5]);
  });

  test('are one plan for the same pages, and another for others', () => {
    expect(planShards(urls, 2).id).toBe(planShards([...urls], 2).id);
    expect(planShards(urls, 2).id).not.toBe(planShards(urls, 3).id);
    expect(planShards(urls, 2).id).not.toBe(planShards(urls.slice(1), 2).id);
  });
});
