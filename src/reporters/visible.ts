import { wellFormed } from './plain-text.ts';

/**
 * What nobody sees and what yet acts: control characters but tabs and line ends, line ends of other kinds,
 * what turns the direction of the words around it, and invisible characters that hide words from readers or
 * hide in them. What scripts need stays: joiners, soft hyphens, variation selectors.
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u200B\u2060-\u206F\u202A-\u202E\u180E\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u115F\u1160\u3164\uFFA0]|[\u{E0000}-\u{E007F}]/gu;
/** Marks of direction are ordinary in a text of such letters, ours among them, and suspect in any other. */
const MARKS = /[\u200E\u200F\u061C]/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text from outside with what cannot be seen in it made visible, as `⟨U+202E⟩`: in every format but JSON. */
export function visible(text: string): string {
  const shown = wellFormed(text).replace(UNSEEN, codePoint);
  return RIGHT_TO_LEFT.test(shown) ? shown : shown.replace(MARKS, codePoint);
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** The same on one line. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}
