import leven from 'leven';

/** A word that is farther off than this share of its letters is another word, and no slip of the keys. */
const FARTHEST = 0.4;
const LEAST = 2;

/** The known word that was probably meant, or null where none is like the one that was given. */
export function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((candidate) => ({ candidate, distance: leven(word, candidate) }))
    .filter(({ distance }) => distance <= Math.max(LEAST, word.length * FARTHEST))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate ?? null;
}
