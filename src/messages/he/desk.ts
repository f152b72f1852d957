import type { desk as English } from '../en/desk.ts';
import { checks, pages } from './counted.ts';

/** What the desk says, in Hebrew. */
export const desk: typeof English = {
  heading: 'בדקו עמוד לפני שהוא מתפרסם',
  noScript: 'השולחן זקוק ל־JavaScript.',
  opening: 'השולחן נפתח…',
  intro: 'presscheck פותח את העמוד בדפדפן, לוחץ על מקשיו ומגדיל את הטקסט שלו, כמו שקוראים עושים.',
  foot: (version) => `presscheck ${version}. העמוד הזה נמצא במחשב שלכם בלבד, וכך גם מה שהוא מוצא.`,

  ask: 'מה לבדוק',
  address: 'כתובת העמוד',
  addressHint: 'לדוגמה https://example.org/story',
  check: 'בדקו את העמוד',
  file: 'קובץ',
  fileLabel: 'קובץ HTML',
  fileDrop: 'בחרו קובץ HTML, או גררו אותו לכאן.',
  fileHint:
    'קובץ לבדו בא בלי גיליונות הסגנון והתמונות שלו. כדי שיהיו, הפעילו את השולחן עם התיקייה שהעמוד בה.',
  draft: 'טיוטה',
  draftHeadline: 'כותרת',
  draftText: 'הטקסט של הטיוטה',
  draftHint: 'הדביקו פסקאות עם שורות ריקות ביניהן, או HTML.',
  draftTemplate: 'למקם אותה בתוך',
  draftPlain: 'עמוד פשוט',
  draftCheck: 'בדקו את הטיוטה',
  draftLabel: (headline) => (headline === '' ? 'טיוטה' : `טיוטה: ${headline}`),
  pages: 'העמודים הבנויים',
  pagesSearch: 'חיפוש לפי כותרת או נתיב',
  pagesFound: (found, total) => (found === total ? pages(total) : `${found} מתוך ${pages(total)}`),
  pagesMore: (count) => `ועוד ${count}. חפשו כדי לראות אותם.`,
  pagesNone: 'אין עמוד עם המילים האלה.',

  states: {
    waiting: 'ממתין',
    running: 'נבדק',
    done: 'נבדק עד סופו',
    cancelled: 'בוטל',
    failed: 'לא נבדק',
  },
  result: 'תוצאה',
  noResult: 'עוד לא נבדק דבר. מה שיימצא יופיע כאן.',
  lastResult: 'זו התוצאה הקודמת של העמוד. החדשה תבוא במקומה.',
  cancel: 'ביטול',
  again: 'בדקו שוב',
  againByItself: 'הוא נבדק שוב מעצמו כשהקבצים שלו משתנים.',
  progress: (done, total) => (total === 0 ? 'העמוד נפתח' : `שלב ${done} מתוך ${total}`),
  areaWaiting: 'עוד לא נבדק',
  areaSoFar: (judged) => `${checks(judged)} עד כה, דבר לא נמצא`,
  areaFound: (count) => `${checks(count)} נכשלו`.replace('אחת נכשלו', 'אחת נכשלה'),
  areaFine: 'דבר לא נמצא',
  moreFound: (count) => `ועוד ${count}.`,

  since: (time) => `הבדיקה משעה ${time}`,

  last: 'נבדקו בשולחן הזה',
  lastNone: 'עדיין אין.',

  said: {
    waiting: (label) => `${label} ממתין לתורו.`,
    running: (label) => `${label} נבדק.`,
    area: (area, verdict) => `${area}: ${verdict}.`,
    clean: (label) => `${label} נבדק. דבר לא נכשל.`,
    found: (label, count) =>
      `${label} נבדק. ${checks(count)} נכשלו.`.replace('אחת נכשלו', 'אחת נכשלה'),
    changed: (fixed, added, still) => `${fixed} תוקנו, ${added} חדשים, ${still} עדיין שם.`,
    notOpened: (label) => `לא היה אפשר לבדוק את ${label}.`,
    cancelled: (label) => `הבדיקה של ${label} בוטלה.`,
    byChange: (label) => `הקבצים של ${label} השתנו.`,
    pages: (count) => `נמצאו ${pages(count)}.`,
    lost: 'השולחן אינו עונה. האם presscheck עדיין פועל?',
    back: 'השולחן עונה שוב.',
  },

  terminal: {
    open: (address) => `השולחן פתוח בכתובת ${address}`,
    stop: 'הוא שם עד שתלחצו Ctrl+C.',
    notOpened: 'לא היה אפשר לפתוח דפדפן. פתחו את הכתובת בעצמכם.',
    closed: 'השולחן סגור.',
  },

  plain: {
    untitled: 'כתבה בלי כותרת',
  },
};
