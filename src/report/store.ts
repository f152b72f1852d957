import type { PageReport, RootCause } from '../model/report.ts';

/** Values that are kept each at its place, and read again in the order of their places any number of times. */
export type Store<T> = Iterable<T> & { keep(position: number, value: T): void };

/** Where a run keeps its pages as they are done and, at its end, what is behind their findings. */
export type RunStore = { pages: Store<PageReport>; causes: Store<RootCause> };

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
