import type { en } from '../en/catalog.ts';
import { checks, counted, pages as countedPages, findings, onPages } from './counted.ts';

const questions = (count: number) => counted(count, 'שאלה אחת', 'שאלות');
const criteriaOf = (count: number) => counted(count, 'קריטריון הצלחה אחד', 'קריטריוני הצלחה');

/** The words of an accessibility statement, in Hebrew. */
export const statement: (typeof en)['statement'] = {
  title: 'הצהרת נגישות של',
  draft:
    'טיוטה ש־presscheck כתב מתוך דוח אחד. מה שבסוגריים מרובעים ידוע רק לכם: מלאו אותו או הסירו אותו, וקראו את השאר לפני הפרסום. הסירו גם את הפסקה הזאת.',
  commitment: 'רוצה שכולם יוכלו להשתמש באתר הזה, כנדרש לפי',
  scope: 'ההצהרה הזאת היא על:',
  audited: 'מה נבדק לצורך ההצהרה:',
  status: {
    title: 'מצב ההתאמה',
    partial: (count) =>
      `האתר תואם חלקית לרמה AA של הנחיות WCAG 2.2: ידוע על כישלון של ${criteriaOf(count)}. הליקויים מפורטים להלן.`,
    none: 'הבדיקות המתוארות להלן לא מצאו כישלונות של רמות A ו־AA בהנחיות WCAG 2.2. אין פירוש הדבר שאין כאלה.',
    limits:
      'בדיקות אוטומטיות לא מוצאות הכול: מרוב הקריטריונים הן רואות חלק, ומאחדים לא כלום. מה שאיש לא בדק מפורט להלן.',
    counts: (failed, person, untested, nothing) =>
      `מתוך 55 קריטריוני ההצלחה ברמות A ו־AA: ידוע על כישלון: ${failed}; עוד דרוש אדם: ${person}; לא נבדקו: ${untested}; במה שנוסה לא נמצא דבר: ${nothing}.`,
  },
  faults: {
    title: 'תוכן שאינו נגיש',
    legal: 'לא לפי החוק',
    none: 'לא ידוע על ליקויים.',
    criterion: (level) => `(רמה ${level})`,
    pages: (failed, total) => `${onPages(failed)} מתוך ${total} שנבדקו.`,
    check: (count) => `(${countedPages(count)}), לדוגמה:`,
    onPage: 'בעמוד',
    byPerson: (date) => `נמצא על ידי אדם ב־${date}, בעמודים מהסוג`,
    note: 'נרשם:',
  },
  burden: { title: 'נטל בלתי סביר' },
  outside: { title: 'תוכן שהחוק לא חל עליו' },
  open: {
    title: 'מה לא נבדק',
    intro: 'על אלה לא נטען דבר.',
    states: {
      needsPerson: 'בדיקות הסתכלו על חלק; אדם לא בדק את השאר, בכל העמודים או בכמה מהם:',
      notTested: 'איש ודבר לא בדקו, בכל העמודים או בכמה מהם:',
    },
    errors: (count) => `אי אפשר היה לבדוק ${countedPages(count)}.`,
    leftOut: (count) => `נמצאו ולא נבדקו: ${countedPages(count)}.`,
    switchedOff: (count) => `היו כבויות: ${checks(count)}.`,
    ignored: (count) => `הושמו בצד לפי כללים של בעל האתר: ${findings(count)}.`,
    problems: 'הבדיקה לא הייתה שלמה:',
  },
  quiet: {
    title: 'היכן לא נמצא דבר',
    intro: 'הבדיקות האלה, ואנשים היכן שנאמר כך, לא מצאו כישלונות של:',
    byPerson: (date) => `(הוכרע בחלקו על ידי אדם, לאחרונה ב־${date})`,
  },
  preparation: {
    title: 'איך הוכנה ההצהרה הזאת',
    date: (date) => `העמודים נבדקו ב־${date}.`,
    machine: 'במכונה: בדפדפן אמיתי, עם presscheck',
    ownChecks: '(שלוחץ על מקשים, עובר בקישורים ומגדיל טקסט) ועם axe-core',
    browser: 'בדפדפן',
    pages: (count) => `נבדקו ${countedPages(count)}.`,
    sample: (count) => `הם מדגם: לכל היותר ${countedPages(count)}, מפוזרים על סוגי העמודים.`,
    most: (count) => `התבקשו לכל היותר ${countedPages(count)}.`,
    byHand: (count, first, last) =>
      first === last
        ? `ביד: נענו ${questions(count)} מתסריט כתוב, כל אחת בעמוד מהסוג שלה, ב־${first}.`
        : `ביד: נענו ${questions(count)} מתסריט כתוב, כל אחת בעמוד מהסוג שלה, מ־${first} עד ${last}.`,
    kinds: 'סוגי עמודים שנוסו ביד:',
    site: 'האתר כולו',
    noHand: 'ביד: לא נרשם דבר.',
  },
  contact: { title: 'משוב ויצירת קשר' },
  enforcement: { title: 'אם התשובה שלנו לא מספקת אתכם' },
  improving: { title: 'מה אנחנו עושים' },
  service: {
    title: 'על השירות',
    intro: 'היכן שחל חוק הנגישות האירופי (הנחיה 2019/882, נספח 5), המידע שלו על השירות שייך לכאן.',
  },
  blanks: {
    site: 'שם האתר',
    publisher: 'שם בעל האתר',
    law: 'החוק שחל: החוק הלאומי שמיישם את הנחיה 2016/2102 או 2019/882 של האיחוד האירופי; בבריטניה תקנות הנגישות לגופים ציבוריים משנת 2018',
    scope: 'הכתובות שההצהרה עוסקת בהן',
    status:
      'אם רוב הקריטריונים נכשלים, או אם החוק דורש ניסוח אחר, כתבו „לא תואם” או את הניסוח הזה. אם החוק דורש WCAG 2.1 או EN 301 549, ציינו זאת',
    fix: 'עד מתי זה יתוקן, ובמה אפשר להשתמש עד אז',
    burden: 'מה לא תתקנו כי זה נטל בלתי סביר, עם ההערכה שלכם; או הסירו את החלק הזה',
    outside: 'מה שהחוק לא חל עליו, כמו ארכיון ישן או שידור חי; או הסירו את החלק הזה',
    prepared: 'היום שבו הוכנה ההצהרה',
    reviewed: 'היום שבו נבדקה לאחרונה',
    more: 'מה עוד נבדק, בידי מי ואיך: אנשים עם מוגבלות, בודק חיצוני, קורא מסך',
    contact: 'כתובת דואר אלקטרוני, מספר טלפון וטופס; ובתוך כמה ימים אתם עונים',
    enforcement:
      'הגוף שאוכף את החוק, עם קישור: באיחוד האירופי הגוף של המדינה שלכם; בבריטניה ה־Equality Advisory and Support Service; בצפון אירלנד ה־Equality Commission for Northern Ireland',
    improving: 'מה אתם מתכננים, ועד מתי',
    service: 'תיאור כללי של השירות, איך הוא פועל ואיך הוא עומד בדרישות; או הסירו את החלק הזה',
  },
};
