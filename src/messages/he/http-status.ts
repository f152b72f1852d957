/** What is known of an answer that is no page: its status, who gave it, and whether credentials went there. */
type Answer = { status: number; at: string | null; gave: boolean };

const OVERLOADED =
  'השרת, או שרת שמאחוריו, אינו פועל או עמוס מדי: נסו מאוחר יותר, עם ‎--concurrency נמוך יותר או ‎--retries גבוה יותר.';

const HINTS: Readonly<Record<number, (answer: Answer) => string>> = {
  401: credentials,
  403: ({ gave }) =>
    gave
      ? 'מה שניתן אינו פותח את העמוד הזה: בדקו של מי הוא, או תנו לבדיקה לעבור את הכלל בשרת שחוסם אותה.'
      : 'תנו הרשאות ב־‎--auth, ב־‎--header או ב־‎--cookie, או תנו לבדיקה לעבור את הכלל בשרת שחוסם אותה.',
  404: () => 'בדקו את הכתובת, והסירו מן היעדים עמודים שאינם קיימים עוד.',
  407: () =>
    'הפרוקסי שואל מי מבקש: במשתנה HTTP_PROXY, ‏HTTPS_PROXY או ALL_PROXY, כתבו לפני המארח שלו שם וסיסמה שהוא מקבל, כמו name:password@host.',
  408: () => 'השרת חיכה לבקשה זמן רב מדי: נסו שוב, עם ‎--concurrency נמוך יותר.',
  410: () => 'העמוד הוסר לתמיד: הסירו אותו מן היעדים.',
  421: () => 'הבקשה הגיעה לשרת שאינו עונה בשם המארח הזה: בדקו את שמו.',
  429: () =>
    'השרת מקבל בקשות רבות מדי: השתמשו ב־‎--concurrency נמוך יותר או ב־‎--retries גבוה יותר, או תנו לבדיקה לעבור את המגבלה.',
  431: () => 'הכותרות גדולות מדי לשרת: תנו פחות ב־‎--header וב־‎--cookie.',
  451: () => 'העמוד חסום על פי חוק במקום של המחשב הזה: בדקו אותו ממקום אחר.',
  502: () => OVERLOADED,
  503: () => OVERLOADED,
  504: () => OVERLOADED,
  511: () => 'הרשת שהמחשב הזה מחובר אליה דורשת קודם התחברות: התחברו אליה.',
};

function credentials({ at, gave }: Answer): string {
  if (at !== null)
    return `מה שניתן נשלח רק לאתר שהתבקש, ולא אל ${at}: תנו כתובת של ${at} כיעד, או התחברו בעזרת ‎--before.`;
  return gave
    ? 'ההרשאות שניתנו לא התקבלו: בדקו אותן.'
    : 'תנו הרשאות ב־‎--auth, ב־‎--header או ב־‎--cookie, או התחברו בעזרת ‎--before.';
}

/** What to do about a status that is no page’s. */
export function httpHint(answer: Answer): string {
  const hint = HINTS[answer.status];
  if (hint) return hint(answer);
  return answer.status < 500
    ? 'השרת אינו מקבל את הבקשה כפי שהיא: בדקו את הכתובת, ומה ש־‎--header ו־‎--cookie מוסיפים.'
    : 'השרת נכשל: בדקו את היומן שלו.';
}
