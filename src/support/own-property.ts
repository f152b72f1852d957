/** A table's own entry, and nothing that every object has: the name may be a page's, a plugin's or an old report's. */
export function ownProperty<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
