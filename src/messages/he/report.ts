import type { report as English } from '../en/report.ts';
import { checks, counted, findings, pages, places } from './counted.ts';

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
  furtherCauses: (count) => counted(count, 'עוד סיבה אחת', 'סיבות נוספות'),
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
  pageCounted: (editor, template, person) => {
    const parts = [
      ...(editor > 0 ? [`${places(editor)} לתיקון בידי עורכי הכתבה`] : []),
      ...(template > 0 ? [`${places(template)} לתיקון בידי מפתחי התבנית`] : []),
      ...(person > 0 ? [`${places(person)} שאדם צריך לבדוק`] : []),
    ];
    return parts.length > 0 ? `${parts.join(', ')}.` : 'בעמוד הזה לא נמצא דבר.';
  },
  worst: 'הדחוף ביותר',
  whatToDo: 'מה לעשות:',
  more: (count) => `ועוד ${counted(count, 'תקלה אחת', 'תקלות')}.`,
  areaSays: {
    passed: (count) => `${checks(count)} לא ${count === 1 ? 'מצאה' : 'מצאו'} דבר.`,
    cantTell: (count) =>
      `${checks(count)} לא ${count === 1 ? 'יכלה' : 'יכלו'} להכריע: אדם צריך לבדוק.`,
    inapplicable: () => 'אין בעמוד דבר מן הסוג הזה.',
    untested: () => 'לא נבדק.',
  },
  forEditor: 'מה אפשר לתקן בכתבה',
  forTemplate: 'מה יש לתקן בתבנית',
  forPerson: 'מה שאדם צריך לבדוק',
  forDevelopers: 'למפתחים',
  copy: 'העתקה למפתחים',
  copied: 'הועתק.',
  places: (count) => places(count),
  unseen: '(אינו נראה בעמוד כפי שנטען)',
  unseenMarks: (count) =>
    `${places(count)} ${count === 1 ? 'אינו נראה' : 'אינם נראים'}: הסימון בשולי התמונה הקרובים, בטבעת מקווקוות.`,
  placePicture: 'המקום בעמוד',
  paragraph: '(טקסט רגיל)',
  sample: 'טקסט',
  ratio: (ratio) => `‎${ratio}:1`,
  missingStyleSheets: (count) =>
    `${counted(count, 'גיליון סגנון אחד', 'גיליונות סגנון')} של העמוד לא ${count === 1 ? 'נטען' : 'נטענו'}, ולכן הוא נראה אחרת ממה שהקוראים רואים. אי אפשר היה לשפוט את מה שתלוי במראה.`,
  whatReadersMeet: 'מה הקוראים פוגשים',
  areaShows: {
    'accessibility-links': 'קישורי הדילוג צעד אחר צעד, הדרך אל הכתבה והתחנות הראשונות של המקלדת',
    'text-size': 'הטקסט בכל גודל, ומה שאובד בו',
    headings: 'מבנה הכותרות כפי שקורא מסך מקבל אותו, לצד העמוד',
    'news-page': '',
    axe: '',
  },
  toFindings: (count, numbers) => (count === 1 ? `אל ממצא ${numbers}` : `אל הממצאים ${numbers}`),
  notes: 'נרשם בדרך',
  variant: 'אופן תצוגה',
  variants: (count) => `נבדק ב־${count} אופני תצוגה:`,
  inAllVariants: (count) => (count === 2 ? 'בשני אופני התצוגה' : `בכל ${count} אופני התצוגה`),
  known: 'ידוע',
  isNew: 'חדש',
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
  mark: (number) => `${number}, בתמונה`,

  fixedBy: (owner) => `לתיקון בידי ${owner}`,
  goodPractice: 'נוהג טוב',
  wcag: (criterion) => `WCAG ${criterion}`,
  wcagLevel: (level) => `רמה ${level}`,
  whyItMatters: 'למה זה חשוב:',
  where: 'איפה',
  at: (x, y) => `${x} פיקסלים משמאל ו־${y} מלמעלה`,
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
  pressTab: (presses) =>
    presses === null
      ? 'לחצו על Tab עד שהמיקוד מגיע אליו.'
      : `לחצו על Tab ${presses === 1 ? 'פעם אחת' : `${presses} פעמים`}.`,
  pressEnter: 'לחצו על Enter.',
  landsThere: 'הגעתם אל המקום שהקישור מבטיח:',
  landsAt: 'הגעתם אל',
  landsNowhere: 'המקלדת נשארת במקום שבו הייתה.',
  skipPath: (name) => `הדרך של „${name}” בעמוד`,
  pinLink: 'הקישור',
  pinLands: 'הגעה',
  pinMeant: 'היעד',
  tabStops: (count) =>
    count === 1 ? 'התחנה הראשונה של מקש Tab' : `${count} התחנות הראשונות של מקש Tab`,
  tabStopsHint: 'בסדר הזה המקלדת עוברת בעמוד. מה שטבעתו מקווקוות אינו נראה בעמוד כפי שנטען.',
  tabStopsPicture: 'העמוד, והתחנות הראשונות של מקש Tab ממוספרות בו',

  ownControl: 'מה נותן הפקד של העמוד עצמו',
  pressed: 'מה נלחץ',
  size: 'גודל',
  ofUsual: 'לעומת הרגיל',
  outcome: 'תוצאה',
  outlined: (count) => `, ${counted(count, 'מקום אחד מסומן', 'מקומות מסומנים')}`,
  film: 'סרט של העמוד בכל גודל',

  outline: 'מבנה הכותרות',
  level: (level) => `רמה ${level}`,
  outlinePicture: 'העמוד, וכותרותיו מסומנות לפי רמתן',
  levelPin: (level) => `רמה ${level}`,
  fakePin: 'לא',
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
