import type { common as English } from '../en/common.ts';
import { counted, pages } from './counted.ts';

/** The words that all formats share, in Hebrew. */
export const common: typeof English = {
  areas: {
    'accessibility-links': 'קישורי נגישות',
    'text-size': 'גודל הטקסט',
    headings: 'כותרות',
    'news-page': 'עמוד חדשות',
    axe: 'כל השאר (axe)',
  },
  outcomes: {
    passed: 'עבר',
    failed: 'נכשל',
    cantTell: 'נדרשת בדיקת אדם',
    inapplicable: 'לא רלוונטי',
    untested: 'לא נבדק',
  },
  pageOutcomes: {
    passed: 'עבר',
    failed: 'נכשל',
    incomplete: 'לא נבדק במלואו',
    letThrough: 'נכשל, ולא נספר',
    error: 'לא נבדק',
  },
  runOutcomes: { passed: 'עבר', failed: 'נכשל', incomplete: 'אינו שלם', error: 'אינו שלם' },
  owners: { template: 'מפתחי התבנית', editor: 'עורכי הכתבה' },
  impacts: { minor: 'קל', moderate: 'בינוני', serious: 'חמור', critical: 'קריטי' },
  pageCounts: (total, passed, failed, incomplete, error) =>
    `${pages(total)}: ${passed} עברו, ${failed} נכשלו, ${incomplete} לא נבדקו במלואם, ${error} לא נבדקו`,
  leftOut: (count, by, where) =>
    `${counted(count, 'בדיקה אחת הושמטה', 'בדיקות הושמטו')} לפי ${by}${where === null ? '' : `, בעמודים ${where}`}`,
  pagesLeftOut: {
    since: (count) => `${pages(count)} שלא השתנו מאז הזמן של ‎--since`,
    unchanged: (count) => `${pages(count)} שלא השתנו מאז מה ש־‎--changed-since נוקב בו`,
    robots: (count) => `${pages(count)} הושמטו כי robots.txt מבקש מרובוטים לא לבקש אותם`,
    sample: (count) => `${pages(count)} ש־‎--sample נותן לאחרים לעמוד במקומם`,
    trap: (count) =>
      `${counted(count, 'קישור אחד לא נעקב', 'קישורים לא נעקבו')}, של מה שנראה חסר סוף`,
  },
  ignored: {
    rule: (check, selector) =>
      [check ?? 'הכול', ...(selector === null ? [] : [`בתוך „${selector}”`])].join(' '),
    leftOut: (findings, onPages, what, reason, until) =>
      `${counted(findings, 'ממצא אחד', 'ממצאים')} ב${counted(onPages, 'עמוד אחד', 'עמודים')} הושמטו על ידי “ignore” (${what}${until === null ? '' : `, עד ${until}`}): ${reason}`,
    nothing: (what) => `הכלל של “ignore” בעניין ${what} לא פגש דבר. הסירו אותו אם אין בו עוד צורך.`,
    over: (what, until) => `הכלל של “ignore” בעניין ${what} הסתיים ב־${until}: מה שהשמיט נספר שוב.`,
  },
  historyColumns: {
    at: 'מתי (UTC)',
    commit: 'גרסת קוד',
    outcome: 'תוצאה',
    pages: 'עמודים',
    failed: 'נכשלו',
    way: 'הדרך (שניות)',
    seconds: 'משך (שניות)',
  },
  wholePage: 'העמוד כולו',
  both: (what, fix) => [what, fix].filter(Boolean).join(' '),
  untested: (id, message) => `לא היה אפשר להריץ את הבדיקה ${id}. ${message}`,
};
