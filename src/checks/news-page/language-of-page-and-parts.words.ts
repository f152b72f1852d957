import { languageName, scriptName } from '../../text/language-names.ts';

/** What the check `language-of-page-and-parts` says. */
export const languageOfPageAndPartsWords = {
  title: 'The page and its parts declare their language',
  description:
    'The lang attributes match the language of the text, and right-to-left scripts run from right to left.',
  why: 'A screen reader pronounces words by the rules of the declared language; with the wrong one, no one can follow.',
  says: {
    none: 'The page has no text with a declared language.',
    noLanguage: 'The page declares no language to compare its text with.',
    tooShort: 'The page has too little running text to tell its language.',
    passed: 'The page and its parts are in the languages that they declare.',
    unsure: 'Could not tell whether the page and its parts are in the languages that they declare.',
    failedPage: 'The page is not written in the language that it declares.',
    failedParts: 'Parts of the page are not written in the language that they declare.',
    /** What is in a language, in a sentence. */
    what: { page: 'The page', part: 'This part', paragraph: 'This text' },
    /** With the lang attribute as written, and the code of the script. */
    otherLetters: (what: string, lang: string, script: string, text: string) =>
      `${what} is declared to be in ${named(lang)}, but is written in ${scriptName(script)} letters: “${text}”.`,
    /** With the lang attribute as written, and the tag of the language that the words are of. */
    otherWords: (what: string, lang: string, language: string, text: string) =>
      `${what} is declared to be in ${named(lang)}, but appears to be ${languageName(language) ?? 'another language'}: “${text}”.`,
    fixPage: (language: string) => `Give the html element lang="${language}".`,
    fixPageUnknown: 'Give the html element the lang of its own language.',
    fixPart: (language: string) => `Give the element around this text lang="${language}".`,
    fixPartUnknown: 'Give the element around this text the lang of its own language.',
    direction: 'The text is written from right to left, but the page runs from left to right.',
    directionUnstyled:
      'The text is written from right to left, but the page runs from left to right, at least without the style sheets that could not be loaded.',
    fixDirection: 'Give the html element dir="rtl".',
  },
};

function named(lang: string): string {
  const name = languageName(lang.trim());
  return name ? `${name} (lang="${lang}")` : `lang="${lang}"`;
}
