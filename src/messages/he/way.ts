import type {
  partNames as englishParts,
  routeNames as englishRoutes,
} from '../../model/accessibility-links/way.words.ts';
import type { way as english } from '../en/way.ts';
import { counted, onPages, pages } from './counted.ts';

/** The routes to a headline, in Hebrew. */
export const routeNames: typeof englishRoutes = {
  reading: 'בקריאה מראש העמוד',
  tab: 'במקש Tab',
  'skip-link': 'בקישור הדילוג',
  heading: 'מכותרת לכותרת',
  'heading-1': 'במקש של כותרות ברמה 1',
  main: 'דרך אזור התוכן הראשי',
};

/** The parts of a page, in Hebrew. */
export const partNames: typeof englishParts = {
  none: 'מחוץ לאזורים',
  banner: 'ראש העמוד',
  navigation: 'תפריט',
  main: 'תוכן ראשי',
  complementary: 'תוכן נלווה',
  contentinfo: 'תחתית העמוד',
  search: 'חיפוש',
  form: 'טופס',
  region: 'אזור',
  dialog: 'תיבת דו־שיח',
  list: 'רשימה',
  'description-list': 'רשימה',
  table: 'טבלה',
};

const words = (count: number) => counted(count, 'מילה אחת', 'מילים');
const secondsOf = (count: number) => counted(count, 'שנייה אחת', 'שניות');

/** What reports say of the way to the story, in Hebrew. */
export const way: typeof english = {
  roles: {
    article: () => 'כתבה',
    banner: () => 'ראש העמוד',
    blockquote: () => 'ציטוט',
    button: () => 'לחצן',
    checkbox: () => 'תיבת סימון',
    combobox: () => 'תיבה משולבת',
    complementary: () => 'תוכן נלווה',
    contentinfo: () => 'תחתית העמוד',
    'description-list': () => 'רשימת הגדרות',
    dialog: () => 'תיבת דו־שיח',
    field: () => 'שדה',
    figure: () => 'איור',
    form: () => 'טופס',
    frame: () => 'מסגרת',
    heading: (level) => `כותרת רמה ${level}`,
    image: () => 'תמונה',
    link: () => 'קישור',
    list: (items) => (items === 0 ? 'רשימה' : `רשימה עם ${counted(items, 'פריט אחד', 'פריטים')}`),
    main: () => 'תוכן ראשי',
    media: () => 'נגן',
    'menu-item': () => 'פריט תפריט',
    navigation: () => 'ניווט',
    radio: () => 'לחצן בחירה',
    region: () => 'אזור',
    search: () => 'חיפוש',
    separator: () => 'קו מפריד',
    slider: () => 'מחוון',
    switch: () => 'מתג',
    tab: () => 'לשונית',
    table: (rows) => (rows === 0 ? 'טבלה' : `טבלה עם ${counted(rows, 'שורה אחת', 'שורות')}`),
  },
  run: {
    median: (read, best) =>
      `הדרך אל הכתבה, בשמיעה, בחציון: ${read} שניות בקריאה מראש העמוד, ${best} שניות בדרך המהירה ביותר שפועלת.`,
    spread: (read, readWorst, readPage, best, bestWorst) =>
      `הדרך אל הכתבה, בשמיעה, בחציון: ${read} שניות בקריאה מראש העמוד (במקרה הגרוע ${readWorst}, ${readPage}), ${best} שניות בדרך המהירה ביותר שפועלת (במקרה הגרוע ${bestWorst}).`,
    template: (count, median, page) =>
      `הארוכה ביותר לקריאה: התבנית של ${pages(count)} כמו ${page}, ${median} שניות.`,
    broken: (count) => `${onPages(count)} קישור מבטיח את הכתבה ואינו מוביל אליה.`,
    without: (count) => `${onPages(count)} שום דרך אינה מובילה אל הכותרת.`,
  },
  skipLink: (name) => `בקישור הדילוג „${name}”`,
  how: { tried: 'נוסתה', estimated: 'נאמדה' },
  hear: {
    noHeadline: 'אין כותרת בעמוד. עם ‎--all‎ הוא נקרא עד סופו.',
    notThere: (selector) => `שום דבר בעמוד אינו מתאים ל“${selector}”.`,
    notSaid: 'קורא המסך אינו מקבל את הכותרת: שום דרך אינה מובילה אליה.',
    ways: (rate) =>
      `הדרכים אל הכותרת, ב־${rate} מילים בדקה (המילים הן הערכה: במחצית מ־37 כתבות שמורות עד 6 % ממה שקורא מסך אמר, ובתשע מכל עשר עד 29 %):`,
    route: (route, count, words, seconds, how, note) =>
      `${route}: ${presses(count)}, ${counted(words, 'מילה אחת', 'מילים')}, ${seconds} שניות (${how})${note ? `, ${note}` : ''}`,
    best: 'המהירה ביותר שפועלת',
    broken: 'אינה מובילה לשם',
    layers: (count, words, seconds) =>
      `לפני כל אלה, מה שמונח על העמוד דורש לכל היותר ${presses(count)} ו־${counted(words, 'מילה אחת', 'מילים')}: ${seconds} שניות.`,
    lost: (link, seconds) => `מי שמאמינים ל“${link}” מפסידים ${seconds} שניות.`,
  },
  leaving: (roles) => `סוף ${roles}`,
  routes: routeNames,
  parts: partNames,
  nesting: (level) => `מקוננת, רמה ${level}`,
  states: { collapsed: 'מכווץ', expanded: 'מורחב', required: 'חובה' },
  remarks: {
    again: 'נאמר שוב ושוב',
    nameless: 'אין שם',
    'long-list': 'רשימה ארוכה',
    'file-name': 'שם של קובץ',
  },
  section: {
    title: 'מה שומעים לפני הכתבה',
    before: (count, seconds) =>
      `בקריאה מראש העמוד קורא המסך אומר ${words(count)} לפני הכותרת. זה אורך ${secondsOf(seconds)}.`,
    best: (route, seconds) => `הדרך המהירה ביותר שפועלת: ${route} (${secondsOf(seconds)}).`,
    broken: (name, seconds) =>
      `קישור הדילוג „${name}” אינו מוביל אל הכותרת. מי שמאזין ומאמין לו מפסיד ${secondsOf(seconds)}.`,
    late: (name, seconds) =>
      `קישור הדילוג „${name}” מוביל אל מקום שלפני הכותרת, ${secondsOf(seconds)} ממנה.`,
    layers: (presses, count, seconds) =>
      `מה שמכסה את העמוד בא קודם, ואינו נספר למטה: ${counted(presses, 'הקשה אחת', 'הקשות')} ו${count === 1 ? 'מילה אחת' : `־${count} מילים`}, ${secondsOf(seconds)}.`,
    estimated: (rate, seconds) =>
      `המילים נאמדות לפי מה שהדפדפן מוסר לקוראי מסך: במחצית מ־37 כתבות שמורות עד 6 % ממה שקורא מסך אמר, ובתשע מכל עשר עד 29 %. הזמנים הם לפי ${rate} מילים בדקה ו${seconds === 1 ? 'שנייה אחת' : `־${seconds} שניות`} להקשה.`,

    routes: 'דרכים אל הכותרת',
    route: 'הדרך',
    presses: 'הקשות',
    words: 'מילים',
    seconds: 'שניות',
    known: 'איך זה ידוע',
    result: 'האם היא פועלת?',
    works: 'פועלת',
    broke: 'אינה פועלת',
    quickest: 'המהירה ביותר',
    promised: 'ההבטחה הטובה ביותר',
    promisedSeconds: (seconds) => `(הובטח: ${seconds})`,

    listen: 'להאזין',
    stop: 'לעצור',
    rate: (rate) => `${rate} מילים בדקה`,
    running: 'מקש Escape מסיים.',
    silent: 'אין במכשיר הזה קול פועל משלו לשפה הזאת, ולכן המילים מתקדמות באותו קצב.',
    ended: 'הסתיים. שניות שחיכית:',
    arrived: 'זו הכותרת. שניות שחיכית:',
    take: (name) => `לקחת את קישור הדילוג „${name}”`,
    transcript: 'מה נאמר, אחרי השנייה שבה זה מתחיל',

    picture: 'העמוד, מוצלל לפי השניות עד שכל חלק נשמע',
    shade: 'להצליל לפי השניות עד השמיעה',
    unshaded: 'ממה שאינו מוצלל לא נשמע דבר לפני הכותרת.',
    band: (start, end) => `${start} עד ${end} שנ׳`,
    at: (seconds) => `${seconds} שנ׳`,
    headlineAt: (seconds) => `הכותרת: ${seconds} שנ׳`,
  },
};

function presses(count: number): string {
  return counted(count, 'לחיצה אחת', 'לחיצות');
}
