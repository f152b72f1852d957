import type { IdentifiedText } from '../../model/news-page/languages.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Text enough to tell a language by its words, and not one of names, titles or credits. */
export function isRunningText({ text }: Pick<IdentifiedText, 'text'>): boolean {
  return lettersIn(text) >= THRESHOLDS.lettersOfRunningText && isSentence(text) && !isTitle(text);
}

/** Whether a text can be held against its language at all: by its words, or by letters of no Latin kind. */
export function isLegible(text: IdentifiedText): boolean {
  return isRunningText(text) || (text.script !== null && text.script.name !== 'Latn');
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Names keep their spelling in every language; a text of names alone says nothing about its own. */
export function isSentence(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase());
  if (cased.length < words.length / 2) return words.join('').length >= THRESHOLDS.fewestLetters;
  return cased.length >= 2 && cased.some((word) => word.length > 2 && /^\p{Ll}/u.test(word));
}

/** Films, books and songs keep their titles: most of their words begin with a capital. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}
