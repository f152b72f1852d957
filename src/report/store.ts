import type { PageReport, RootCause } from '../model/report.ts';
import type { Tell } from '../model/usage/usage.words.ts';

/** Values that are kept each at its place, and read again in the order of their places any number of times. */
export type Store<T> = Iterable<T> & { keep(position: number, value: T): void };

/** Where a run keeps its pages as they are done and, at its end, what is behind their findings. */
export type RunStore = {
  pages: Store<PageReport>;
  causes: Store<RootCause>;
  /**
   * Asked before the first page, with a digest of all that decides what pages come to: a store that outlives
   * its process may have some of them already. Throws a UsageError where it has those of another run.
   */
  begin?(run: string): Beginning;
};

/** The places of the pages that are done, and what a user should know of them. */
export type Beginning = { done: ReadonlySet<number>; notices: readonly Tell[] };

/** Keeps values in memory. */
export function createShelf<T>(): Store<T> {
  const values: T[] = [];
  return {
    keep(position, value) {
      values[position] = value;
    },
    [Symbol.iterator]: () => values.values(),
  };
}
