export type Said = string | ((...values: unknown[]) => unknown);

/** Every text and function in what a check says, by its key; those of a group by both keys. */
export function saidIn(says: object, group = ''): Map<string, Said> {
  return new Map(
    Object.entries(says).flatMap(([key, value]): [string, Said][] =>
      typeof value === 'object' && value !== null
        ? [...saidIn(value, `${group}${key}.`)]
        : [[`${group}${key}`, value]],
    ),
  );
}

/** Values without letters of their own, so that every letter in a sentence is the sentence's. */
const VALUES: readonly unknown[] = ['', '#1.', 1, 2];

/** What is said, by a function with all sorts of values; those that it is not made for are left out. */
export function sentencesOf(said: Said): Map<string, unknown> {
  if (typeof said === 'string') return new Map([['as it is', said]]);
  const sentences = new Map<string, unknown>();
  for (const values of combinations(said.length)) {
    try {
      sentences.set(JSON.stringify(values), said(...values));
    } catch (error) {
      // A number where the function works on a text.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return sentences;
}

function combinations(count: number): unknown[][] {
  if (count === 0) return [[]];
  return combinations(count - 1).flatMap((some) => VALUES.map((value) => [...some, value]));
}
