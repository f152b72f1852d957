import type { frameNamesDistinctWords as English } from '../en/frame-names-distinct.ts';

/** What the check `frame-names-distinct` says, in Hebrew. */
export const frameNamesDistinctWords: typeof English = {
  title: 'למסגרות שתוכנן שונה יש שמות שונים',
  description: 'אין שתי מסגרות בעלות אותו שם שיש בהן דברים שונים; לפרסומות מותר לחלוק שם.',
  why: 'מי שמשתמשים בקורא מסך אינם יכולים להבדיל בין שני סרטונים ששניהם נקראים „סרטון”.',
  says: {
    none: 'אין בעמוד שתי מסגרות שיש להן שמות.',
    passed: 'למסגרות שתוכנן שונה יש שמות שונים.',
    failed: 'יש מסגרות שחולקות שם.',
    shared: (name) => `גם מסגרת אחרת נקראת „${name}”, ויש בה משהו אחר.`,
    sharedByAddress: (name) => `גם מסגרת אחרת נקראת „${name}”, ולפי הכתובת שלה יש בה משהו אחר.`,
    fix: 'כתבו בכל title מה מייחד את המסגרת הזאת.',
  },
};
