/** What a schema says of a value: by the name that the catalog has for that, or else in the words of the schema. */
export function formOf(message: string, forms: Readonly<Record<string, string>>): string {
  return forms[message] ?? message;
}
