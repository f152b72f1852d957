import type { framesNamedWords as English } from '../en/frames-named.ts';

/** What the check `frames-named` says, in Hebrew. */
export const framesNamedWords: typeof English = {
  title: 'מסגרות אומרות מה יש בהן',
  description: 'לכל מסגרת שהקוראים מגיעים אליה יש שם נגיש.',
  why: 'מי שמשתמשים בקורא מסך מחליטים לפי השם אם להיכנס אל המסגרת; בלעדיו הם שומעים כתובת, או שום דבר.',
  says: {
    none: 'אין בעמוד מסגרות שהקוראים מגיעים אליהן.',
    passed: 'לכל מסגרת יש שם.',
    failed: 'יש מסגרות בלי שם.',
    unnamed: (address) => `למסגרת הזאת${address ? ` (${address})` : ''} אין שם.`,
    fix: 'תנו לה title שאומר מה יש בה, כמו title="Video: the ferry leaves". מסגרת שאין בה דבר בשביל הקוראים מקבלת tabindex="-1" ו־aria-hidden="true".',
  },
};
