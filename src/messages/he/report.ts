import type { report as English } from '../en/report.ts';
import { counted, findings, pages } from './counted.ts';

/** The words of the HTML report, in Hebrew. */
export const report: typeof English = {
  direction: 'rtl',
  title: 'דוח נגישות',
  skipToReport: 'דילוג לתוכן הראשי',
  skipToPages: 'דילוג לניווט',
  skipLinksLabel: 'קישורי נגישות',
  madeBy: (version, date) => `presscheck ${version}, ${date} UTC`,
  auditedIn: (browser, axe, targets) => `נבדק ב־${browser} עם axe-core ${axe}: ${targets}`,

  verdict: {
    error: (errors, total, failed) =>
      `הבדיקה אינה שלמה: ${errors} מתוך ${pages(total)} לא נבדקו, ${failed} נכשלו.`,
    incomplete: (incomplete, total) =>
      `הבדיקה אינה שלמה: ב־${incomplete} מתוך ${pages(total)} לא היה אפשר להריץ חלק מן הבדיקות.`,
    passed: (total) => `עבר: ${total === 1 ? 'נבדק עמוד אחד' : `נבדקו ${total} עמודים`}.`,
    letThrough: (failed) => `עבר, אף ש${counted(failed, 'עמוד אחד נכשל', 'עמודים נכשלו')}.`,
    failed: (failed, total) => `נכשל: ${failed} מתוך ${pages(total)}.`,
  },

  found: (findings, count) =>
    findings === 0
      ? 'שום דבר לא נכשל.'
      : `${counted(findings, 'ממצא אחד נכשל', 'ממצאים נכשלו')}, ב${count === 1 ? 'עמוד אחד' : `־${count} עמודים`}.`,
  nothingFails: 'עמודים שנכשלו אינם נספרים, כי ‎--fail-on הוא „never”.',

  textSize: 'גודל הטקסט',
  sizes: {
    xs: ['XS', 'קטן במיוחד'],
    sm: ['SM', 'רגיל'],
    md: ['MD', 'בינוני'],
    lg: ['LG', 'גדול'],
  },

  first: 'מה לתקן קודם',
  firstNone: 'אין מה לתקן.',
  onPages: (count, total) =>
    count === 1 && total === 1 ? 'בעמוד' : `ב־${count} מתוך ${pages(total)}`,
  causes: 'סיבות שורש',
  causesIntro: 'כל אחת מאלה היא דבר אחד לתיקון: אותו חלק של התבנית, או מקום אחד בעמוד אחד.',
  sharedCause: (count, total) => `החלק הזה של התבנית נכשל ב־${count} מתוך ${pages(total)}.`,
  allPages: (count) => `כל ${count} העמודים`,
  thePages: (count) => (count === 1 ? 'העמוד' : `${count} העמודים`),
  singleCauses: (count) => counted(count, 'סיבה אחת בעמוד אחד', 'סיבות, כל אחת בעמוד אחד'),
  moreCauses: (count) => `ועוד ${counted(count, 'סיבה אחת', 'סיבות')}; כולן בקובץ report.json.`,

  trend: {
    title: 'מהרצה להרצה',
    line: (runs, first, last, most) =>
      `ממצאים שנכשלו ב־${runs} ההרצות האחרונות: ${first} בראשונה שבהן, ${last} בזו, ${most} לכל היותר.`,
    table: (runs) => `המספרים של ${counted(runs, 'הרצה אחת', 'הרצות')}`,
  },
  areasTable: 'עמודים לפי תחום',
  area: 'תחום',
  ownersShort: { template: 'מפתחים', editor: 'עורכים' },

  filters: 'להציג רק',
  filterOwner: 'מי מתקן',
  filterArea: 'תחום',
  filterImpact: 'חומרה',
  filterCheck: 'בדיקה',
  filterAll: 'הכול',
  filterShown: { findings: 'ממצאים מוצגים:', causes: 'סיבות שורש מוצגות:' },
  filterReset: 'להציג הכול',

  pages: 'עמודים',
  pagesIntro: (count) =>
    `${pages(count)}, תחילה אלה שיש בהם יותר לתקן. מה שנמצא בכל עמוד נמצא מאחורי שמו.`,
  pagesFromTo: (from, to) => `עמודים ${from} עד ${to}`,
  lists: 'כל העמודים',
  wholeReport: 'הדוח המלא',
  pageBefore: 'העמוד הקודם',
  pageAfter: 'העמוד הבא',
  toFix: (editor, template) =>
    [
      ...(editor > 0 ? [`עורכים ${editor}`] : []),
      ...(template > 0 ? [`מפתחים ${template}`] : []),
    ].join(', '),
  errorCode: (code) => `קוד השגיאה: ${code}`,
  nothingFound: 'לא נמצא בעמוד הזה דבר לתיקון.',
  notes: 'נרשם בדרך',
  variant: 'אופן תצוגה',
  variants: (count) => `נבדק ב־${count} אופני תצוגה:`,
  inAllVariants: (count) => (count === 2 ? 'בשני אופני התצוגה' : `בכל ${count} אופני התצוגה`),
  known: 'ידוע',
  baseline: (file, fresh, known) => `לעומת ${file}: ‏${fresh} חדשים, ${known} ידועים.`,
  fixed: (count) => counted(count, 'ממצא ידוע אחד תוקן', 'ממצאים ידועים תוקנו'),

  picture: (marks) =>
    marks === 0
      ? 'העמוד מלמעלה למטה'
      : `העמוד מלמעלה למטה, ${counted(marks, 'מקום אחד מסומן', 'מקומות מסומנים')}`,
  changes: {
    new: (count) => `חדש: ${findings(count)}`,
    fixed: (count) => `תוקן: ${findings(count)}`,
    still: (count, since) => `עדיין קיים: ${findings(count)}, לעומת ${since}`,
  },
  pictureHint: 'המספרים עומדים ליד הממצאים.',
  mark: (number) => `מספר ${number} בתמונה`,

  fixedBy: (owner) => `לתיקון בידי ${owner}`,
  goodPractice: 'נוהג טוב',
  wcag: (criterion) => `WCAG ${criterion}`,
  wcagLevel: (level) => `רמה ${level}`,
  whyItMatters: 'למה זה חשוב:',
  where: 'איפה',
  at: (x, y) => `${x} פיקסלים משמאל ו־${y} מלמעלה`,
  element: 'הרכיב',
  howToFix: 'איך מתקנים',
  forExample: 'לדוגמה',
  before: 'לפני:',
  after: 'אחרי:',
  moreAboutRule: 'עוד על הכלל',
  aboutCheck: 'על הבדיקה',
  criterion: (number) => `להבין את WCAG ${number}`,
  morePlaces: (count) => `ועוד ${counted(count, 'מקום אחד', 'מקומות')}; כולם בקובץ report.json.`,

  skipLinks: 'קישורי דילוג',
  noName: '(ללא שם)',
  linkFocused: (name) => `${name} כשהמיקוד עליו`,
  theLink: 'הקישור',
  notSeen: 'לא נראה',
  pointsTo: 'מפנה אל',
  keyboardAt: 'המקלדת הגיעה אל',
  stayed: 'המקום שבו הייתה',

  larger: 'גודלי טקסט',
  ownControl: 'מה נותן הפקד של העמוד עצמו',
  pressed: 'מה נלחץ',
  size: 'גודל',
  ofUsual: 'לעומת הרגיל',
  outcome: 'תוצאה',
  outlined: (count) => `, ${counted(count, 'מקום אחד מסומן', 'מקומות מסומנים')}`,
  film: 'סרט של העמוד בכל גודל',

  outline: 'מבנה הכותרות',
  level: (level) => `רמה ${level}`,
  fake: 'לא כותרת',
  fakeHint: 'נראית כמו כותרת ואינה כזאת',
  gap: (level) => `חסרה כאן רמה ${level}`,
  empty: '(ריקה)',

  leftOutTitle: 'הושמט',
  ignoredIntro: 'הממצאים האלה מושמטים מן הפסק לפי כללים בקובץ התצורה.',
  pagesLeftOutIntro: 'העמודים האלה נמצאו, ולא נבדקו בצדק.',
  leftOutIntro: 'הבדיקות האלה כובו. מה שהיו מוצאות אינו בדוח הזה.',

  about: 'על הבדיקות',
};
