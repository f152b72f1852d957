import leven from 'leven';

/** The known word that is most like the one that was given, or an empty text where none is known. */
export function nearest(word: string, known: readonly string[]): string {
  const [best = ''] = known.toSorted((a, b) => leven(word, a) - leven(word, b));
  return best;
}
