/** What `change` makes of each of the items, whenever they are read. */
export function mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield change(item);
    },
  };
}
