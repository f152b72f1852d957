import { thrownText } from './thrown-text.ts';
import { type Tell, type UsageWords, usageWords } from './usage.words.ts';

/**
 * An error that is no bug, told in one line that names the thing, says what is wrong, and what to do:
 * `message` has it in English, and `tell` in the words of any language (`catalogOf(locale).usage`).
 */
export class KnownError extends Error {
  override name = 'KnownError';
  readonly tell: Tell;

  constructor(tell: Tell) {
    super(tell(usageWords));
    this.tell = tell;
  }
}

/** What an error says: one of ours in the words of a language, any other as it says it itself. */
export function toldError(error: unknown, say: UsageWords): string {
  if (error instanceof KnownError) return error.tell(say);
  return thrownText(error);
}
