import { languageName, scriptName } from '../../text/language-names.ts';

/** What the check `language-of-page-and-parts` says. */
export const languageOfPageAndPartsWords = {
  title: 'The page and its parts say the language they are written in',
  description:
    'The lang attributes of the page and of its parts name the language of the text, and right-to-left scripts run from right to left.',
  why: 'A screen reader pronounces the words by the rules of the language that the markup names: with the wrong one nobody can follow.',
  says: {
    none: 'The page has no text whose language is given.',
    noLanguage: 'The page says no language that its text could be held against.',
    tooShort: 'The page has too little running text to tell its language by.',
    passed: 'The page and its parts are in the languages that they say.',
    failedPage: 'The page is not written in the language that it says.',
    failedParts: 'Parts of the page are not written in the language that the markup gives them.',
    /** What is in a language, in a sentence. */
    what: { page: 'The page', part: 'This part', paragraph: 'This text' },
    /** With the lang attribute as written, and the code of the script. */
    otherLetters: (what: string, lang: string, script: string, text: string) =>
      `${what} says that it is in ${named(lang)}, and is written in ${scriptName(script)} letters: “${text}”.`,
    /** With the lang attribute as written, and the tag of the language that the words are of. */
    otherWords: (what: string, lang: string, language: string, text: string) =>
      `${what} says that it is in ${named(lang)}, and reads as ${languageName(language) ?? 'another language'}: “${text}”.`,
    fixPage: (language: string) => `Give the html element lang="${language}".`,
    fixPageUnknown: 'Give the html element the lang of its own language.',
    fixPart: (language: string) => `Give the element around this text lang="${language}".`,
    fixPartUnknown: 'Give the element around this text the lang of its own language.',
    direction: 'The text is written from right to left, and the page runs from left to right.',
    directionUnstyled:
      'The text is written from right to left, and the page runs from left to right, at least without the style sheets that could not be loaded.',
    fixDirection: 'Give the html element dir="rtl".',
  },
};

function named(lang: string): string {
  const name = languageName(lang.trim());
  return name ? `${name} (lang="${lang}")` : `lang="${lang}"`;
}
