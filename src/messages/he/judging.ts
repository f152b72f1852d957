import type { judging as English } from '../en/judging.ts';
import { counted, onPages, pages } from './counted.ts';

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} שניות`;
const GIVE_LONGER =
  'תנו לעמודים עוד זמן ב־‎--page-budget, או בדקו פחות עמודים בבת אחת ב־‎--concurrency.';

/** What is said of verdicts and of pages as a whole, in Hebrew. */
export const judging: typeof English = {
  behind: (sentence) =>
    `${sentence.replace(/\.$/, '')}; אבל מעל העמוד יש שכבה שלא היה אפשר לסגור, וייתכן שהיא הגורם לכך.`,
  otherPage: (sentence) => `${sentence.replace(/\.$/, '')}; אבל ייתכן שאין זה העמוד המבוקש.`,
  allIgnored: (places) =>
    `אין מה לתקן מעבר למה ש־“ignore” משמיט (${counted(places, 'מקום אחד', 'מקומות')}).`,
  someIgnored: (sentence, places) =>
    `${sentence} מהם “ignore” משמיט ${counted(places, 'מקום אחד', 'מקומות')}.`,
  tooManyElements: 'לא היה אפשר להכריע: יש בעמוד יותר רכיבים משהכלל הזה יכול להשוות.',
  firstListed: (sentence, listed, all) =>
    `${sentence} כאן רשומים ${listed} הרכיבים הראשונים מתוך ${all}.`,
  sampled: (sentence, seen) =>
    `${sentence.replace(/\.$/, '')}; אבל בעמוד הגדול מאוד הזה נבדקו רק ${seen} הרכיבים הראשונים מן הסוג הזה.`,
  forcedColors: (sentence) =>
    `${sentence.replace(/\.$/, '')}; אבל בצבעים כפויים צבעי הקורא עצמו באים במקום צבעי העמוד.`,
  unstyled: (sentence, sheets) =>
    `${sentence.replace(/\.$/, '')}; אבל ${counted(sheets, 'גיליון עיצוב אחד', 'גיליונות עיצוב')} של העמוד עצמו לא היו להשגה, והקוראים אולי רואים משהו אחר.`,
  wcagHolds: 'הקריטריון של WCAG מתקיים; נוהג טוב דורש יותר מכך, אך לא נדרש כאן.',
  noListener: 'שום קורא מסך לא האזין לעמוד: „‎--listener orca” מפעיל אחד, ב־Linux.',
  notGathered: (kind) => `הראיה „${kind}” לא נאספה.`,
  failed: (kind, why) => `לא היה אפשר לאסוף את הראיה „${kind}”: ${why}`,
  brokeOff: (why) => `הבדיקה נקטעה: ${why}`,
  triedOn: (url, count) =>
    `לעמוד הזה אותה תבנית כמו ל־${url}. ${count === 1 ? 'בדיקה אחת הוכרעה' : `${count} בדיקות הוכרעו`} לפי מה שנוסה שם: מקשים, קישורים, פקדים של גודל הטקסט, טקסט מוגדל. עם ‎--every-page full‎ הכול מנוסה בכל עמוד.`,
  inSecondTab:
    'העמוד נבדק כפי שהוא. מקשים, קישורים, לחיצות וטקסט מוגדל נוסו בלשונית שנייה, שבה הוא נטען מחדש:',
  sameAs: (url) => `הכתובת מובילה לאותו עמוד כמו ${url}; מה שנמצא נאמר שם.`,
  run: {
    part: (path, count) => `${path} (${pages(count)})`,
    andMore: (list, more) => `${list} ועוד ${more}`,
    partsMissing: (parts, list) =>
      `${counted(parts, 'חלק אחד', 'חלקים')} משלהם לא היו להשגה בכמה עמודים: ${list}. בדיקות שתלויות במראה אינן יכולות לדעת שם.`,
    partsMissingEverywhere: (count, parts, list) =>
      `${count === 1 ? 'לעמוד חסרים' : `לכל אחד מ־${count} העמודים חסרים`} חלקים משלו (${counted(parts, 'חלק אחד', 'חלקים')} בסך הכול): ${list}. הקוראים אינם רואים אותו כפי שנשפט כאן.`,
    basePath: (folder) =>
      `גיליונות עיצוב וסקריפטים מתבקשים מתחת ל־${folder}: אם האתר מוגש שם, תנו ‎--base-path ${folder}.`,
    redirected: (count, list) =>
      `${counted(count, 'כתובת אחת הובילה', 'כתובות הובילו')} למקום אחר: ${list}.`,
    same: (count, list) =>
      `${counted(count, 'כתובת אחת הובילה', 'כתובות הובילו')} לעמוד שנבדק פעם אחת: ${list}.`,
    again: (count, list) => `${pages(count)} דרשו יותר מניסיון אחד: ${list}.`,
  },
  interrupted: 'ההרצה הופסקה.',
  missingShards: (parts, count, missing) =>
    `${count === 1 ? 'חסר חלק' : 'חסרים חלקים'} של ההרצה: ${parts}, ${pages(missing)}.`,
  notFoundWhole: 'לא היה אפשר למצוא את כל העמודים המבוקשים.',
  noPages: 'שום עמוד לא נבדק.',
  notAudited: (count) => `${pages(count)} לא נבדקו.`,
  untested: (count) => `חלק מן הבדיקות לא יכלו לרוץ ${onPages(count)}.`,
  failures: {
    'second-tab': ({ detail }) =>
      `היא נוסתה בלשונית שנייה, כי בעמוד פתוח של מישהו לא לוחצים ולא משנים גדלים. שם: ${detail} בקשו „exercises: 'none'” כדי להשמיט בדיקות כאלה.`,
    'broke-off': ({ detail }) => `התקבלה שגיאה: ${detail}.`,
    'not-begun': ({ pageMs }) =>
      `הצעדים שלפניה ניצלו את כל ${inSeconds(pageMs)} של העמוד. ${GIVE_LONGER}`,
    'cut-short': ({ afterMs, pageMs }) =>
      `היא נמשכה יותר מ־${inSeconds(afterMs)} מתוך ${inSeconds(pageMs)} של העמוד. ${GIVE_LONGER}`,
  },
  shots: {
    page: 'העמוד',
    'at-load': 'בטעינה',
    pressed: ({ name, percent }) => `${name || 'אחרי לחיצה'} (${percent}%)`,
    'lost-at-largest': 'אבד בצעד הגדול ביותר',
    zoomed: ({ percent }) => `${percent}%`,
    narrow: '320 פיקסלים',
    spaced: 'ריווח רחב',
    'spaced-narrow': 'ריווח רחב, 320 פיקסלים',
    'text-doubled': 'רק הטקסט כפול',
    'font-doubled': 'גופן כפול',
  },
};
