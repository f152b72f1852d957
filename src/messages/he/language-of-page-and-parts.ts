import { languageName, scriptName } from '../../text/language-names.ts';
import type { languageOfPageAndPartsWords as English } from '../en/language-of-page-and-parts.ts';

/** What the check `language-of-page-and-parts` says, in Hebrew. */
export const languageOfPageAndPartsWords: typeof English = {
  title: 'העמוד וחלקיו אומרים באיזו שפה הם כתובים',
  description:
    'תכונות lang של העמוד ושל חלקיו נוקבות בשפת הטקסט, וכתבים שנכתבים מימין לשמאל מוצגים מימין לשמאל.',
  why: 'קורא מסך הוגה את המילים לפי כללי השפה שהסימון נוקב בה: בשפה הלא נכונה אי אפשר לעקוב.',
  says: {
    none: 'אין בעמוד טקסט שהשפה שלו נתונה.',
    noLanguage: 'העמוד אינו מציין שפה שאפשר להשוות אליה את הטקסט שלו.',
    tooShort: 'אין בעמוד די טקסט רציף כדי לזהות לפיו את השפה.',
    passed: 'העמוד וחלקיו כתובים בשפות שהם אומרים.',
    failedPage: 'העמוד אינו כתוב בשפה שהוא אומר.',
    failedParts: 'חלקים של העמוד אינם כתובים בשפה שהסימון נותן להם.',
    what: { page: 'העמוד', part: 'החלק הזה', paragraph: 'הטקסט הזה' },
    otherLetters: (what, lang, script, text) =>
      `לפי הסימון, השפה של ${what} היא ${named(lang)}, אך הכתב הוא ${scriptName(script, 'he')}: „${text}”.`,
    otherWords: (what, lang, language, text) =>
      `לפי הסימון, השפה של ${what} היא ${named(lang)}, אך לפי המילים היא ${languageName(language, 'he') ?? 'שפה אחרת'}: „${text}”.`,
    fixPage: (language) => `כתבו על אלמנט html את lang="${language}".`,
    fixPageUnknown: 'כתבו על אלמנט html את ה־lang של השפה שלו.',
    fixPart: (language) => `כתבו על האלמנט שסביב הטקסט הזה את lang="${language}".`,
    fixPartUnknown: 'כתבו על האלמנט שסביב הטקסט הזה את ה־lang של השפה שלו.',
    direction: 'הטקסט נכתב מימין לשמאל, והעמוד מוצג משמאל לימין.',
    directionUnstyled:
      'הטקסט נכתב מימין לשמאל, והעמוד מוצג משמאל לימין, לפחות בלי גיליונות הסגנונות שלא נטענו.',
    fixDirection: 'כתבו על אלמנט html את dir="rtl".',
  },
};

function named(lang: string): string {
  const name = languageName(lang.trim(), 'he');
  return name ? `${name} (lang="${lang}")` : `lang="${lang}"`;
}
