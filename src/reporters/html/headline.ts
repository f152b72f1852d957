/** A heading is heard as a whole: longer ones are none. */
const MOST_WORDS = 25;
const MOST_CHARACTERS = 160;

/** A letter alone before a full stop is a name's. */
const FIRST_SENTENCE = /^.*?\p{L}{2}[.。।۔]["'”’»)]*(?=\s)/u;

/**
 * What of a message stands as a heading, and what stands below it: what follows its first sentence, or, where that is
 * long, all of it. Pure.
 */
export function headlineOf(message: string): { headline: string; more: string } {
  const [first = message] = FIRST_SENTENCE.exec(message) ?? [];
  const words = first.split(/\s+/);
  if (words.length <= MOST_WORDS && first.length <= MOST_CHARACTERS)
    return { headline: first, more: message.slice(first.length).trim() };
  const kept = words.slice(0, MOST_WORDS).join(' ').slice(0, MOST_CHARACTERS);
  return { headline: `${kept}…`, more: message };
}
