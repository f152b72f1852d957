import type { ElementRef } from '../element-ref.ts';

/** How well a text fits a language, from 0 to 1; `language` is an ISO 639-1 code. */
export type LanguageScore = { language: string; score: number };

/** A text as the page gives it, with the language that its markup says. */
export type MarkedText = {
  element: ElementRef;
  text: string;
  /** The innermost `lang` attribute that applies, as written; null for none. */
  lang: string | null;
  /**
   * `page`: the text in the page's own language. `part`: the text of an element with a `lang` of its
   * own. `paragraph`: a longer text that is in the page's language by its markup.
   */
  kind: 'page' | 'part' | 'paragraph';
  /** Null where a style sheet that cannot be read may decide it. */
  direction: 'ltr' | 'rtl' | null;
};

/** A text with what it is written in. */
export type IdentifiedText = MarkedText & {
  /** The script of most of its letters, as an ISO 15924 code, with their share; null without letters. */
  script: { name: string; share: number } | null;
  /** The languages it fits best, best first. */
  likely: LanguageScore[];
  /** There is text enough to go by the scores. */
  reliable: boolean;
};

/** What the page's texts are written in, against what it says of them. */
export type LanguageFacts = {
  texts: IdentifiedText[];
  /** The languages that can be told apart by scores. */
  known: string[];
};
