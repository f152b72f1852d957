import type { PageErrorWords } from '../en/page-errors.ts';
import { httpHint } from '../http-hint.ts';
import { counted } from './counted.ts';
import { httpHints } from './http-status.ts';

const TIMEOUT = 'ודאו שהשרת פועל, או תנו לו עוד זמן ב־‎--timeout.';

const KINDS = {
  folder: 'תיקייה',
  pipe: 'צינור (named pipe)',
  socket: 'שקע (socket)',
  device: 'התקן',
} as const;

/** Why a page could not be audited, in Hebrew. */
export const pageErrors: PageErrorWords = {
  'host-not-found': ({ host }) => ({
    message: `השרת ${host} לא נמצא.`,
    hint: 'בדקו את איות הכתובת ואם יש למחשב הזה גישה לרשת.',
  }),
  'no-connection': ({ host, reason }) => ({
    message: `אין חיבור אל ${host} (${reason}).`,
    hint: 'ודאו שהשרת פועל ושהכתובת והפורט נכונים.',
  }),
  'connection-broken': ({ host, reason }) => ({
    message: `החיבור אל ${host} נקטע (${reason}).`,
    hint: 'נסו שוב; אם זה חוזר בכל פעם, בדקו את היומן של השרת, או של פרוקסי או חומת אש שלפניו.',
  }),
  'no-network': () => ({
    message: 'למחשב הזה אין רשת.',
    hint: 'חברו אותו, והריצו את הבדיקה שוב.',
  }),
  'proxy-failed': ({ reason }) => ({
    message: `הפרוקסי, ולא השרת של העמוד, לא העביר את הבקשה (${reason}).`,
    hint: 'בדקו את הפרוקסי שבמשתנים HTTP_PROXY, ‏HTTPS_PROXY או ALL_PROXY, או כתבו את המארח ב־NO_PROXY.',
  }),
  'port-refused': ({ host }) => ({
    message: `דפדפנים אינם מתחברים ליציאה (port) של ${host}, שמשמשת שירותים אחרים.`,
    hint: 'הגישו את העמודים ביציאה אחרת.',
  }),
  'no-secure-connection': ({ host, reason }) => ({
    message: `אין חיבור מאובטח אל ${host} (${reason}).`,
    hint: 'בדקו אם הכתובת צריכה להתחיל ב־http:, ואילו גרסאות TLS יש לשרת.',
  }),
  'client-certificate': ({ host }) => ({
    message: `${host} מבקש תעודה מן הדפדפן, ואין לו כזאת.`,
    hint: 'בדקו את העמודים במקום שבו השרת אינו מבקש תעודה.',
  }),
  'too-near': ({ host }) => ({
    message: `העמוד הוביל אל ${host}, שנמצא ברשת של המחשב הזה עצמו, ולשם עמודים אינם מורשים להיכנס.`,
    hint: 'אם מותר לעמוד להגיע לשם, אפשרו לו: ‎--allow-host מתיר שרת אחד, ‎--allow-private את כולם.',
  }),
  'bad-certificate': ({ host, reason }) => ({
    message: `אי אפשר לסמוך על האישור של ${host} (${reason}).`,
    hint: 'חדשו את האישור, או קבלו אותו עם ‎--accept-bad-certificates.',
  }),
  'server-redirects-in-circle': ({ host }) => ({
    message: `${host} מפנה במעגל.`,
    hint: 'בדקו את ההפניות של השרת; עוגיות שהוא מצפה להן נותנים ב־‎--cookie.',
  }),
  'page-redirects-in-circle': ({ host }) => ({
    message: `${host} מפנה את הקוראים שוב ושוב בסקריפט או ב־meta refresh.`,
    hint: 'בדקו את ההפניות של העמוד; עוגיות שהוא מצפה להן נותנים ב־‎--cookie.',
  }),
  'redirected-to-front-page': ({ to }) => ({
    message: `הכתובת מובילה אל עמוד הבית של האתר (${to}), ולא אל עמוד משלה.`,
    hint: 'הסירו את הכתובת מן היעדים אם הכתבה איננה עוד, או תקנו את ההפניה.',
  }),
  'redirected-elsewhere': ({ to }) => ({
    message: `הכתובת מובילה אל אתר אחר (${to}).`,
    hint: 'בדקו את הכתובת ההיא עצמה אם אליה הכוונה, או היכנסו וענו על מה שעומד בדרך עם ‎--before.',
  }),
  'redirected-too-often': ({ to, times, most }) => ({
    message: `הכתובת מפנה ${times === 1 ? 'פעם אחת' : `${times} פעמים`} (אל ${to}); ‎--max-redirects מתיר ${most}.`,
    hint: 'בדקו את הכתובת ההיא עצמה, תקנו את ההפניה, או התירו יותר עם ‎--max-redirects.',
  }),
  'redirected-to-nowhere': ({ host, reason }) => ({
    message: `העמוד שולח את קוראיו אל ${host}, שאינו עונה (${reason}).`,
    hint: 'תקנו את ההפניה של העמוד, בסקריפט או ב־meta refresh, או את השרת שאליו היא מובילה.',
  }),
  'nothing-shown': ({ unseen }) => ({
    message:
      unseen > 0
        ? `העמוד אינו מראה כמעט דבר: ${counted(unseen, 'תו אחד', 'תווים')} של טקסט שבו אינם נראים.`
        : 'העמוד ריק: אין בו מה לראות.',
    hint: 'פתחו אותו בדפדפן; חפשו סקריפט שנכשל, או עיצוב שמחכה לסקריפט.',
  }),
  'covered-by-nothing': () => ({
    message: 'העמוד אינו מראה דבר: משטח ריק מכסה את כולו ואינו נעלם.',
    hint: 'פתחו אותו בדפדפן; חפשו את הסקריפט שצריך לסלק את המשטח.',
  }),
  'never-rendered': ({ text }) => ({
    message: `העמוד אינו מראה אלא „${text}”; מה שהבטיח לא בא.`,
    hint: 'חפשו סקריפט או שירות שנכשל, או אמרו עם ‎--wait-for למה לחכות.',
  }),
  'kept-out': ({ by, text }) => ({
    message: `האתר לא נתן לדפדפן להיכנס${by ? ` (${by})` : ''}; הוא מראה „${text}”.`,
    hint: 'תנו לבדיקה לעבור את החומה בשרת, או עם ‎--header, ‎--cookie או ‎--user-agent.',
  }),
  'login-instead': ({ text }) => ({
    message: `במקום העמוד עומד טופס התחברות; הוא מראה „${text}”.`,
    hint: 'תנו פרטי התחברות עם ‎--auth, ‎--header או ‎--cookie, או התחברו עם ‎--before.',
  }),
  'error-page': ({ text }) => ({
    message: `השרת ענה בעמוד שגיאה במצב 200; כתוב בו „${text}”.`,
    hint: 'בדקו את הכתובת, ושלחו עמודי שגיאה במצב 404 או 500.',
  }),
  'program-error': ({ text }) => ({
    message: `העמוד הוא הודעת שגיאה של התוכנה שהייתה צריכה ליצור אותו: „${text}”.`,
    hint: 'בדקו את היומן של השרת, וענו על שגיאות במצב 500.',
  }),
  'data-as-page': ({ type }) => ({
    message: `השרת ענה ב־${type} בשם עמוד HTML.`,
    hint: 'הסירו את הכתובת מן היעדים, או שלחו אותה בסוג שלה.',
  }),
  'no-answer-in-time': ({ host }) => ({ message: `${host} לא ענה בזמן.`, hint: TIMEOUT }),
  'not-loaded-in-time': ({ timeoutMs }) => ({
    message: `העמוד לא נטען תוך ${timeoutMs} אלפיות שנייה.`,
    hint: TIMEOUT,
  }),
  'closed-without-answer': ({ host }) => ({
    message: `${host} סגר את החיבור בלי תשובה.`,
    hint: 'בדקו את היומן של השרת.',
  }),
  'no-content': ({ status }) => ({
    message: `השרת ענה במצב ${status}, שאין בו תוכן.`,
    hint: 'ודאו שהכתובת היא של עמוד.',
  }),
  'http-error': (answer) => ({
    message: `${answer.status === 407 ? 'הפרוקסי' : (answer.at ?? 'השרת')} ענה במצב ${answer.status}.`,
    hint: httpHint(httpHints, answer),
  }),
  'broken-answer': ({ host, reason }) => ({
    message: `אי אפשר להבין את התשובה של ${host} (${reason}).`,
    hint: 'בדקו את השרת, או פרוקסי שלפניו: הוא מפר כאן את כללי HTTP.',
  }),
  'bad-redirect': ({ host, reason }) => ({
    message: `${host} מפנה לכתובת שאף דפדפן אינו הולך אליה (${reason}).`,
    hint: 'בדקו לאן מובילה ההפניה של השרת.',
  }),
  'refused-by-policy': ({ reason }) => ({
    message: `הדפדפן אינו רשאי להראות את העמוד (${reason}).`,
    hint: 'בדקו את המדיניות של הדפדפן במחשב הזה, ואת הכותרות שבהן השרת מתיר להראות עמודים.',
  }),
  'machine-short': ({ reason }) => ({
    message: `למחשב הזה חסרו זיכרון או מקום בזמן שהעמוד נטען (${reason}).`,
    hint: 'תנו לו יותר, או השתמשו ב־‎--concurrency נמוך יותר.',
  }),
  'not-html': ({ type }) => ({
    message: `השרת ענה ב־${type || 'משהו ללא סוג'}, ולא בעמוד HTML.`,
    hint: 'הסירו את הכתובת מן היעדים, או דאגו שהשרת ישלח אותה כ־text/html.',
  }),
  download: () => ({
    message: 'השרת ענה בהורדה, ולא בעמוד HTML.',
    hint: 'הסירו את הכתובת מן היעדים, או דאגו שהשרת ישלח אותה כ־text/html.',
  }),
  'blocked-by-option': () => ({
    message: 'העמוד עצמו חסום על ידי ‎--block.',
    hint: 'הסירו מ־‎--block את התבנית שמתאימה לו.',
  }),
  'refused-by-browser': ({ reason }) => ({
    message: `אי אפשר היה לטעון את העמוד (${reason}).`,
    hint: 'פתחו את הכתובת בדפדפן וראו מה הוא אומר שם.',
  }),
  'cookie-refused': ({ name }) => ({
    message: `הדפדפן מסרב לקבל את העוגייה „${name}”.`,
    hint: 'בדקו את המאפיינים שלה: SameSite=None דורש Secure, ו־Domain לא יכול להיות סיומת שלמה כמו co.uk.',
  }),
  'no-address': ({ address }) => ({
    message: `אין לעמוד כתובת שלשונית שנייה יכולה לפתוח (${address}).`,
    hint: 'הגישו את העמוד משרת, ופתחו אותו בכתובתו.',
  }),
  'another-in-second-tab': ({ text }) => ({
    message: `לשונית שנייה מציגה בכתובת הזאת עמוד אחר: „${text}”.`,
    hint: 'פתחו את העמוד בכתובת משלו, והתחברו באמצעות עוגיות או localStorage, שיש גם ללשונית שנייה.',
  }),
  'load-broke-off': ({ reason }) => ({
    message: `אי אפשר היה לטעון את העמוד (${reason}).`,
    hint: 'נסו שוב; אם זה חוזר בכל פעם, דווחו על כך עם כתובת העמוד.',
  }),
  'script-hang': ({ timeoutMs }) => ({
    message: `סקריפט בעמוד לא הסתיים תוך ${timeoutMs} אלפיות שנייה, ושום דבר אחר לא יכול היה לרוץ.`,
    hint: 'חפשו לולאה אינסופית בסקריפטים של העמוד; סקריפט של גורם אחר אפשר להשמיט עם ‎--block.',
  }),
  'page-crashed': () => ({
    message: 'העמוד הפיל את התהליך שלו בדפדפן, פעמיים ברציפות.',
    hint: 'פתחו את העמוד בדפדפן ועקבו אחרי הזיכרון; אפשר להשמיט חלקים ממנו עם ‎--block.',
  }),
  'too-much-memory': ({ limitMb }) => ({
    message: `העמוד תפס יותר מ־${limitMb} מגה־בייט של זיכרון, ולכן נסגר.`,
    hint: 'פתחו את העמוד בדפדפן ועקבו אחרי הזיכרון; אפשר להשמיט חלקים ממנו עם ‎--block.',
  }),
  'browser-died': () => ({
    message: 'הדפדפן נסגר בזמן שהציג את העמוד, פעמיים ברציפות.',
    hint: 'הריצו „presscheck doctor”, וודאו שיש במחשב זיכרון פנוי.',
  }),
  'no-tab': ({ reason }) => ({
    message: `הדפדפן לא נתן לשונית לעמוד (${reason}).`,
    hint: 'הריצו „presscheck doctor” כדי לראות אם הדפדפן פועל.',
  }),
  'asked-for-did-not-come': ({ what }) => ({
    message: `מה ש־‎--wait-for ביקש (${what}) לא הופיע בזמן.`,
    hint: 'בדקו את הבורר בעמוד הזה, או תנו לו עוד זמן ב־‎--timeout.',
  }),
  'before-failed': ({ reason }) => ({
    message: `המודול שניתן ב־‎--before נכשל: ${reason}.`,
    hint: 'נסו את המודול בנפרד על העמוד הזה; הוא מקבל Page של puppeteer ואת הכתובת.',
  }),
  'not-a-file': ({ kind }) => ({
    message: `במקום הזה יש ${KINDS[kind]} ולא קובץ, ולכן לא נפתח.`,
    hint: 'דאגו שהבנייה תכתוב שם קובץ, או השמיטו אותו עם ‎--exclude.',
  }),
  'broken-link': () => ({
    message: 'זהו קישור שאינו מוביל לשום מקום או שמוביל במעגל.',
    hint: 'כוונו את הקישור אל עמוד, או השמיטו אותו עם ‎--exclude.',
  }),
  'outside-folder': () => ({
    message: 'זהו קישור שמוביל אל מחוץ לתיקייה, ושם לא קוראים דבר.',
    hint: 'ציינו ב־‎--root תיקייה שמכילה את שני המקומות, העתיקו את העמוד אל תוך התיקייה, או השמיטו אותו עם ‎--exclude.',
  }),
  'unreadable-file': ({ reason }) => ({
    message: `אי אפשר לקרוא את זה (${reason}).`,
    hint: 'בדקו את ההרשאות, או השמיטו אותו עם ‎--exclude.',
  }),
  'worker-lost': ({ times }) => ({
    message: `העובד שלו הסתיים ${times} פעמים כשהדף הזה היה פתוח.`,
    hint: 'בדקו אותו לבדו על מכונה אחת, והביטו שם בזיכרון וביומן של המערכת.',
  }),
  'no-result': () => ({
    message: 'אף עובד לא הביא תוצאה בשביל הדף הזה.',
    hint: 'בדקו שעובדים רצים ומגיעים אל התור ואל המאגר, והכניסו את הריצה לתור שוב.',
  }),
  interrupted: () => ({
    message: 'ההרצה הופסקה לפני שהעמוד הזה הסתיים.',
    hint: 'הריצו את הבדיקה שוב.',
  }),
};
