import type { featureWords as English } from '../../checks/features.words.ts';

/** What is said of a page that lacks a feature which it has to have, and the fix, in Hebrew. */
export const featureWords: typeof English = {
  'skip-link': {
    message: 'אין בעמוד קישור דילוג, והוא נדרש.',
    fix: 'שימו קישור אל הכתבה בראש העמוד, לפני כל השאר.',
  },
  'text-size-control': {
    message: 'אין בעמוד פקד לגודל הטקסט, והוא נדרש.',
    fix: 'הוסיפו בחירה של גודלי טקסט בכפתורי בחירה (radio) מקוריים של הדפדפן, שקובעים את גודל הגופן של html באחוזים.',
  },
  headline: {
    message: 'אין בעמוד כותרת ברמה 1, והיא נדרשת.',
    fix: 'הפכו את כותרת הכתבה ל־<h1>.',
  },
};
