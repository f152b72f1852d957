/** JSON in parts, one after the other. */
export type JsonParts = Iterable<string>;

/** A value as one part. What JSON cannot hold becomes null. */
export function jsonValue(value: unknown): JsonParts {
  return [JSON.stringify(value) ?? 'null'];
}

/** A list with a line for each item, which need not be in memory together. */
export function* jsonList(items: Iterable<unknown>): Generator<string> {
  let before = '\n';
  yield '[';
  for (const item of items) {
    yield before;
    yield* jsonValue(item);
    before = ',\n';
  }
  yield ']';
}

/** An object with a line for each member. */
export function* jsonObject(members: Iterable<readonly [string, JsonParts]>): Generator<string> {
  let before = '{';
  for (const [key, parts] of members) {
    yield `${before}${JSON.stringify(key)}:`;
    yield* parts;
    before = ',\n';
  }
  yield before === '{' ? '{}' : '}';
}
