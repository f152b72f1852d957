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
  wholePage: 'העמוד כולו',
  both: (what, fix) => [what, fix].filter(Boolean).join(' '),
  untested: (id, message) => `לא היה אפשר להריץ את הבדיקה ${id}. ${message}`,
};
