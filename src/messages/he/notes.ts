import type { ArrivalDoubt } from '../../model/arrival.ts';
import type { Exercise, Note, ReloadReason } from '../../model/note.ts';
import type { WordsFor } from '../told.ts';

const RELOADED: Record<ReloadReason, string> = {
  'link-changed-it': 'כי אחד מקישוריו שינה אותו',
  'story-link-changed-it': 'כי קישור בכתבה שינה אותו',
  'key-changed-it': 'כי מקש יחיד שינה אותו',
  'pointer-changed-it': 'כי לחיצה על אחד מפקדיו, בעכבר או במקש, שינתה אותו',
  'motion-was-stopped': 'כי עצירת הטקסט הנע שינתה אותו',
  'covered-in-small-window': 'בחלון קטן, כי חלק גדול ממנו היה מכוסה שם',
  'font-doubled': 'עם גופן בגודל כפול',
  'font-as-usual': 'עם הגופן בגודל הרגיל',
  'next-size-control': 'בין שני פקדים של גודל הטקסט',
  'size-control-reloads': 'כי הפקד של גודל הטקסט טוען אותו מחדש',
  'size-kept': 'כדי לראות אם גודל הטקסט שנבחר נשמר',
  'loaded-itself': 'כי טען את עצמו מחדש בזמן שנבדק',
};

const AFTER: Record<Exercise, string> = {
  skipLinks: 'ניסוי קישורי הדילוג',
  blockSkips: 'ניסוי הקישורים שעוקפים תוכן מוטמע',
  keyboard: 'מעבר במקש Tab',
  shortcuts: 'לחיצה על מקשים יחידים',
  zoom: 'הגדלת התצוגה',
  room: 'הקטנת החלון',
  textScaling: 'הגדלת הטקסט',
  pointer: 'ניסוי הפקדים בעכבר ובמקשים',
  sizeControls: 'שימוש בפקד של גודל הטקסט',
};

const DOUBTS: Record<ArrivalDoubt['sign'], (text: string) => string> = {
  waiting: (text) => `חלק מן העמוד עדיין מחכה לתוכנו („${text}”).`,
  'error-words': (text) => `בעמוד כתוב „${text}”, כמו בעמודי שגיאה.`,
  login: (text) => `העמוד מבקש מקוראיו להתחבר („${text}”).`,
  'section-front': (text) => `הכתובת מובילה לעמוד שמעליה (${text}).`,
};
const NOT_CERTAIN = 'ייתכן שאין זה העמוד המבוקש, ובדיקות הכתבה אינן מכריעות.';

const MOST_LISTED = 10;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(', ') + (more > 0 ? ` ועוד ${more}` : '');
}

const SAMPLED = {
  headings: 'הכותרות הראשונות',
  texts: 'קטעי הטקסט הראשונים',
  elements: 'הרכיבים הראשונים',
  controls: 'סוגי הפקדים הראשונים שהעכבר מפעיל',
} as const;

/** What happened to a page on the way, in Hebrew. */
export const notes: WordsFor<Note> = {
  'dialog-dismissed': ({ kind }) => `העמוד פתח תיבת דו־שיח (${kind}), והיא נסגרה.`,
  'window-refused': 'העמוד ניסה לפתוח חלון נוסף, והדבר נמנע.',
  'doubtful-page': ({ sign, text }) => `${DOUBTS[sign](text)} ${NOT_CERTAIN}`,
  'download-refused': 'העמוד ניסה להתחיל הורדה, והדבר נמנע.',
  'leaving-refused': 'העמוד ניסה לעבור לכתובת אחרת בזמן הבדיקה, והדבר נמנע.',
  'still-loading': 'חלקים של העמוד עוד נטענו כשנשפט.',
  'still-changing': 'העמוד עוד השתנה כשנשפט.',
  sampled: ({ what, seen }) =>
    `העמוד גדול כל כך שנבדקו בו רק ${seen} ${SAMPLED[what]}. כשהם תקינים, הבדיקות שלהם אינן מכריעות.`,
  'content-replaced': ({ seconds }) =>
    `העמוד החליף את תוכנו ${seconds.toFixed(1)} שניות אחרי שנפתח. הוא נטען שוב ונשפט לפי התוכן החדש.`,
  'loaded-again': ({ because }) => `העמוד נטען שוב ${RELOADED[because]}.`,
  'loaded-again-after': ({ exercise }) => `העמוד נטען שוב, כי השתנה אחרי ${AFTER[exercise]}.`,
  'layers-answered': ({ layers }) => {
    const how = layers.map(({ name, by }) => `„${name.slice(0, 40)}” נסגרה בעזרת „${by}”`);
    return `שכבה כיסתה את העמוד כשנטען: ${how.join(', ')}, והעמוד נשפט בלעדיה.`;
  },
  obstacle: ({ name, kind, dismissedBy }) => {
    const what = kind === 'modal' ? `„${name}” החזיק את המקלדת` : `„${name}” כיסה קישור דילוג`;
    return dismissedBy
      ? `${what}. הוא נסגר בעזרת „${dismissedBy}”, וקישורי הדילוג נשפטו בלעדיו.`
      : `${what} ולא היה אפשר לסגור אותו. קישורי הדילוג נשפטו ככל שהוא הניח.`;
  },
  'hosts-unreached': ({ hosts }) => `לא היה אפשר להגיע אל השרתים האלה: ${listed(hosts)}.`,
  'near-hosts-refused': ({ hosts }) =>
    `העמוד ביקש חלקים מהרשת של המחשב הזה עצמו, ולשם עמודים אינם מורשים להיכנס: ${listed(hosts)}. אם הם שייכים לעמוד, אפשרו אותם בעזרת ‎--allow-host או ‎--allow-private.`,
  redirected: ({ to }) => `הכתובת הובילה אל ${to}, והעמוד שם נבדק.`,
  'tried-again': ({ tries, after }) =>
    `זו התוצאה של ניסיון ${tries}; אלה שלפניו הסתיימו ב: ${after.join(', ')}.`,
  'parts-missing': ({ paths }) => `החלקים האלה של העמוד חסרים בשרת: ${listed(paths)}.`,
};
