/** An object without some of its properties. */
export function without<T extends object, K extends keyof T>(
  object: T,
  names: readonly K[],
): Omit<T, K> {
  const left = { ...object };
  for (const name of names) delete left[name];
  return left;
}
