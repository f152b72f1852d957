import type { skipTargetNoTrapWords as English } from '../en/skip-target-no-trap.ts';
import { skipLinkSays } from './shared/skip-links.ts';

/** What the check `skip-target-no-trap` says, in Hebrew. */
export const skipTargetNoTrapWords: typeof English = {
  title: 'אין מלכודת מקלדת אחרי קישור דילוג',
  description: 'אחרי קישור דילוג, המקלדת ממשיכה לאורך העמוד ובחזרה.',
  why: 'מי שנלכדו צריכים לסגור את העמוד.',
  says: {
    ...skipLinkSays,
    none: 'לא נוסה קישור דילוג בעמוד שיש בו תחנות להמשיך אליהן.',
    passed: 'המקלדת ממשיכה מן המקום שקישורי הדילוג מובילים אליו.',
    failed: 'קישור דילוג מוביל אל מלכודת.',
    sentBack: (link) => `אחרי ${link}, סקריפט מחזיר את המיקוד מן היעד אל הקישור.`,
    noWayOn: (link) => `אחרי ${link}, חמש לחיצות על Tab מגיעות רק לתחנה אחת או שתיים, שוב ושוב.`,
    noWayBack: (link) => `אחרי ${link}, Shift ו־Tab אינם מוציאים משם בחזרה.`,
    fix: 'אל תבטלו את מקש Tab, ואל תזיזו את המיקוד בטיפול באירועי focus או blur.',
  },
};
