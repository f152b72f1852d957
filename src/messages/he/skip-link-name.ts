import { scriptName } from '../../text/language-names.ts';
import type { skipLinkNameWords as English } from '../en/skip-link-name.ts';
import { skipLinkSays } from './shared/skip-links.ts';

/** What the check `skip-link-name` says, in Hebrew. */
export const skipLinkNameWords: typeof English = {
  title: 'קישורי דילוג אומרים לאן הם מובילים',
  description: 'שמו של כל קישור דילוג אומר מהו היעד, בשפת העמוד.',
  why: 'מי שמשתמשים בקורא מסך שומעים את השם לבדו ומחליטים לפיו.',
  says: {
    noLinks: skipLinkSays.noLinks,
    passed: 'קישורי הדילוג אומרים לאן הם מובילים.',
    failed: 'קישור דילוג אינו אומר לאן הוא מוביל.',
    unsure: 'אי אפשר לדעת אם קישורי הדילוג אומרים לאן הם מובילים.',
    unknown: (name) => `המילים של „${name}” אינן מוכרות ל־presscheck.`,
    fixUnknown: 'ודאו שהן אומרות לאן הקישור מוביל.',
    nameless: (href) => `לקישור הדילוג אל „${href}” אין שם שאפשר להקריא.`,
    vague: (name) => `השם „${name}” אינו אומר לאן הקישור מוביל.`,
    fixNameless: 'כתבו לאן הקישור מוביל: „דילוג לתוכן הראשי”.',
    ambiguous: (name, one, other) =>
      `שני קישורי דילוג נקראים „${name}” ומובילים למקומות שונים („${one}” ו־„${other}”).`,
    fixAmbiguous: 'קראו לכל קישור על שם המקום שהוא מוביל אליו.',
    noSearch: (name) => `„${name}” אינו מוביל לחיפוש.`,
    searchInstead: (name) => `„${name}” מוביל לחיפוש, ולא לניווט.`,
    fixContradiction: 'דאגו שהשם והיעד יאמרו אותו דבר.',
    foreign: (name, script) => `„${name}” אינו כתוב בכתב של העמוד (${scriptName(script, 'he')}).`,
    fixForeign: 'תרגמו את הקישור לשפת העמוד.',
  },
};
