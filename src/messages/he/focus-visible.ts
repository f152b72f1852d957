import type { focusVisibleWords as English } from '../en/focus-visible.ts';
import { focusStopSays } from './shared/focus-stops.ts';

/** What the check `focus-visible` says, in Hebrew. */
export const focusVisibleWords: typeof English = {
  title: 'המיקוד נראה בכל מקום שבו הוא נמצא',
  description: 'כשיש מיקוד, משהו בחלון נראה אחרת: מסגרת, צבע אחר או סימן לצדו.',
  why: 'מי שרואים את העמוד ומשתמשים במקלדת אינם יודעים היכן הם כשדבר אינו מראה זאת.',
  says: {
    ...focusStopSays,
    passed: (outlined, kinds) =>
      `תחנות עם outline: ${outlined}; סוגים אחרים של תחנות שהמיקוד נראה בהם בתמונות: ${kinds}.`,
    inPart: (sentence, kinds) => `${sentence} סוגים נוספים של תחנות שלא הושוו: ${kinds}.`,
    onlySkipLinks:
      'רק קישורי דילוג אינם מראים את המיקוד, והבדיקה skip-link-legible-on-focus אומרת אילו. כל השאר מראים אותו.',
    failed: 'יש מקומות שבהם אי אפשר לראות את המיקוד.',
    unseen: 'שום פיקסל בחלון אינו משתנה כשהמיקוד על האלמנט הזה.',
    unseenUnstyled:
      'שום פיקסל בחלון אינו משתנה כשהמיקוד על האלמנט הזה, לפחות בלי גיליונות הסגנונות שלא נטענו.',
    outOfSight: 'המיקוד על האלמנט הזה בשעה שדבר ממנו אינו נראה, ושום דבר אחר אינו מראה זאת.',
    ofOthersToo: (sentence, others) =>
      `${sentence} כך גם ${others === 1 ? 'באלמנט אחד נוסף כמוהו' : `ב־${others} אלמנטים נוספים כמוהו`}.`,
    throwsAway: 'האלמנט הזה מוותר על המיקוד ברגע שהוא מקבל אותו, ולכן איש אינו רואה היכן המקלדת.',
    fixThrowsAway: 'הסירו את הקריאה ל־blur() מן הקוד שמופעל בקבלת המיקוד.',
    fix: 'תנו לו מסגרת: :focus-visible { outline: 2px solid; outline-offset: 2px }.',
  },
};
