/** The words of a text as they are compared: without case and signs. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Of a longer text, its beginning is enough to tell it. */
const ENOUGH_WORDS = 6;

/** Whether an utterance says a text, or its beginning, beside whatever else. */
export function says(utterance: string, text: string): boolean {
  const wanted = wordsOf(text).slice(0, ENOUGH_WORDS);
  return wanted.length > 0 && ` ${wordsOf(utterance).join(' ')} `.includes(` ${wanted.join(' ')} `);
}

/** Whether an utterance says a whole text, beside what a screen reader adds. */
export function saysAll(utterance: string, text: string): boolean {
  const wanted = wordsOf(text).join(' ');
  return wanted !== '' && ` ${wordsOf(utterance).join(' ')} `.includes(` ${wanted} `);
}

/** How many words at the beginning of an utterance stand in a text, one after the other. */
export function wordsShared(utterance: string, text: string): number {
  const [said, all] = [wordsOf(utterance), ` ${wordsOf(text).join(' ')} `];
  let shared = 0;
  while (shared < said.length && all.includes(` ${said.slice(0, shared + 1).join(' ')} `))
    shared += 1;
  return shared;
}
