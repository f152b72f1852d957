/** Hands values from those who make them to one who reads them in a `for await` loop. */
export type Queue<T> = AsyncIterable<T> & { push(value: T): void; end(): void };

export function createQueue<T>(): Queue<T> {
  const values: T[] = [];
  let ended = false;
  let wake: () => void = () => undefined;
  return {
    push(value) {
      values.push(value);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const [value] = values.splice(0, 1);
        if (value !== undefined) yield value;
        else if (ended) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
