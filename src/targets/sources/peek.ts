/** What came first, and then all of it from the beginning. */
export type Peeked<T> = { first: T[]; all: AsyncIterable<T> };

/** Reads on until enough has come, or all, and gives everything back. Who leaves off reading ends the source. */
export async function peek<T extends { length: number }>(
  source: AsyncIterable<T>,
  enough: number,
): Promise<Peeked<T>> {
  const iterator = source[Symbol.asyncIterator]();
  const first: T[] = [];
  let length = 0;
  let isOver = false;
  while (length < enough && !isOver) {
    const { value, done } = await iterator.next();
    isOver = done ?? false;
    if (done) break;
    first.push(value);
    length += value.length;
  }
  return { first, all: resumed(first, iterator, isOver) };
}

async function* resumed<T>(
  first: readonly T[],
  iterator: AsyncIterator<T>,
  isOver: boolean,
): AsyncGenerator<T> {
  try {
    yield* first;
    while (!isOver) {
      const { value, done } = await iterator.next();
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
