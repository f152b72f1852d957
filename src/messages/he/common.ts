import type { common as English } from '../en/common.ts';

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
    letThrough: 'נכשל, ולא נספר',
    error: 'לא נבדק',
  },
  runOutcomes: { passed: 'עבר', failed: 'נכשל', error: 'אינו שלם' },
  owners: { template: 'מפתחי התבנית', editor: 'עורכי הכתבה' },
  impacts: { minor: 'קל', moderate: 'בינוני', serious: 'חמור', critical: 'קריטי' },
  wholePage: 'העמוד כולו',
  both: (what, fix) => [what, fix].filter(Boolean).join(' '),
  untested: (id, message) => `לא היה אפשר להריץ את הבדיקה ${id}. ${message}`,
};
