/** One thing with a code and what it takes to tell it. */
type Coded = { code: string };

/** A sentence for each code, or what makes one of a thing with that code. */
export type WordsFor<T extends Coded> = {
  [C in T['code']]: string | ((thing: Extract<T, { code: C }>) => string);
};

/** Tells one thing in the words of a language. */
export function told<T extends Coded>(thing: T, words: WordsFor<T>): string {
  // The entry under a thing's own code takes that thing, which a record of all codes cannot express.
  const said = words[thing.code as T['code']] as string | ((thing: T) => string);
  return typeof said === 'string' ? said : said(thing);
}
