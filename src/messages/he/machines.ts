import type { UsageWords } from '../../model/usage/usage.words.ts';

const pagesIn = (count: number) => (count === 1 ? 'דף אחד' : `${count} דפים`);

/** מה נאמר כשריצה מחולקת בין מכונות. */
export const machines: UsageWords['machines'] = {
  missingPackage: (what, install) =>
    `${what} אינו מותקן כאן, וריצות על מכונות רבות צריכות אותו. התקינו: npm install ${install}`,
  noQueue: 'לאיזה תור הכוונה? ציינו אותו עם ‎--queue redis://host:6379, או ב־PRESSCHECK_QUEUE.',
  noStore:
    'היכן יישמרו התוצאות? ציינו מקום שכל המכונות מגיעות אליו עם ‎--store file:/shared/folder או s3://bucket, או ב־PRESSCHECK_STORE.',
  badQueue: (queue) =>
    `„${queue}” אינה כתובת של תור. כתבו redis://host:6379, או rediss:// בשביל TLS.`,
  unreachable: (queue, reason) =>
    `אי אפשר להגיע אל התור שבכתובת ${queue} (${reason}). בדקו ש־Redis רץ שם, ושמותר למכונה הזאת להתחבר אליו.`,
  locked: (queue) =>
    `התור שבכתובת ${queue} מבקש סיסמה או משתמש אחרים. כתבו אותם ב־PRESSCHECK_QUEUE: ‏redis://user:password@host:6379`,
  full: (queue) =>
    `ל־Redis שבכתובת ${queue} לא נותר זיכרון לעוד משימות. תנו לו עוד (maxmemory), או הניחו לעובדים לגמור את מה שממתין.`,
  readOnly: (queue) =>
    `אי אפשר לכתוב עכשיו אל Redis שבכתובת ${queue}: הוא עותק, עדיין נטען, או אינו יכול לשמור לדיסק. ציינו את השרת הראשי, והביטו ביומן שלו.`,
  oldRedis: (queue, version, least) =>
    `Redis שבכתובת ${queue} הוא גרסה ${version}. ריצות על מכונות רבות צריכות ${least} ומעלה.`,
  noRedis: (queue) =>
    `מה שעונה בכתובת ${queue} אינו מדבר כמו Redis. בדקו את הפורט, ואם צריך rediss://‎.`,
  queueFailed: (queue, reason) =>
    `התור שבכתובת ${queue} סירב לבקשה (${reason}). הביטו ביומן של Redis.`,
  evicts: (policy) =>
    `Redis מוחק ממה שהוא מחזיק כשהזיכרון מלא (maxmemory-policy ${policy}), וגם משימות. קבעו maxmemory-policy noeviction.`,
  badRun: (name) =>
    `„${name}” אינו שם של ריצה. השתמשו באותיות לטיניות, ספרות, „.”, „_” ו„-”, לא יותר מ־64.`,
  needsSecret:
    'לריצה יש כותרות, עוגיות, פרטי כניסה או webhook, ואסור שיהיו גלויים. קבעו ב־PRESSCHECK_SECRET אותו סוד בשביל enqueue, ‏work ו־collect.',
  otherSecret: (run) =>
    `הריצה ${run} נחתמה ב־PRESSCHECK_SECRET אחר מזה שנקבע כאן. קבעו את אותו הסוד בכל המכונות.`,
  noShard: 'התור מחלק את הדפים בעצמו. השמיטו את ‎--shard, או את ‎--queue.',
  notByQueue: (flag) =>
    `${flag} מיועד לריצות על מכונה אחת. השמיטו אותו, או בדקו בלי ‎--queue ובלי PRESSCHECK_QUEUE.`,
  noPlugins:
    'בדיקות שהן פונקציות של התוכנית הזאת אי אפשר לשלוח למכונות אחרות. ציינו את המודולים שמביאים אותן.',
  badEvery: (pattern, reason) =>
    `„${pattern}” אינו מציין זמנים (${reason}). כתבו דקה, שעה, יום, חודש ויום בשבוע, למשל ‎--every "0 3 * * *".`,
  needsRunName: 'מה שחוזר צריך שם שאינו משתנה. ציינו אותו עם ‎--run, למשל ‎--run nightly.',
  badNotify: (url) =>
    `„${url}” אינה כתובת שאפשר לספר לה על ריצה. כתבו כתובת שלמה, https://…, אחרי ‎--notify.`,
  enqueued: (run, pages, hosts) =>
    `ריצה ${run}: ${pages === 1 ? 'דף אחד ממתין' : `${pages} דפים ממתינים`} לעובדים, ב${hosts === 1 ? 'שרת אחד' : `־${hosts} שרתים`}. המתינו לה עם: presscheck collect ${run}`,
  carried: (pages) =>
    `${pages === 1 ? 'דף אחד לא השתנה' : `${pages} דפים לא השתנו`} מאז הריצה הקודמת, לפי מפת האתר או לפי הקבצים, ואפשר לקחת אותם ממנה.`,
  scheduled: (run, pattern, next) =>
    `הריצה ${run} באה ב„${pattern}”; הבאה: ${next}. כדי לסיים: presscheck enqueue --run ${run} --every never`,
  unscheduled: (run) => `הריצה ${run} לא תבוא שוב.`,
  notScheduled: (run) => `שום ריצה ${run} לא הייתה אמורה לבוא שוב. דבר לא השתנה.`,
  noRun: (name, store) =>
    `אין ריצה ${name} במאגר ${store}. בדקו את השם, ושאותו מאגר ניתן ל־enqueue.`,
  onlyOneRun: (name, store) =>
    `במאגר ${store} יש ריצה אחת ${name}, ולהשוואה דרושות שתיים. המתינו לבאה.`,
  otherVersion: (run, theirs, ours) =>
    `הריצה ${run} הוכנסה לתור על ידי presscheck ${theirs}, וזאת ${ours}. השתמשו באותה גרסה בכל המכונות.`,
  refusedVersion: (run, theirs, ours) =>
    `הריצה ${run} מיועדת לעובדים של presscheck ${theirs}, וזה ${ours}: הוא אינו לוקח מדפיה.`,
  refusedBrowser: (run, theirs, ours) =>
    `הריצה ${run} נבדקת עם ${theirs}, ולעובד הזה יש ${ours}: הוא אינו לוקח מדפיה.`,
  refused: (run, reason) => `העובד הזה אינו לוקח דפים של הריצה ${run}: ${reason}`,
  notInStore: (store) => `התוכנית שלה אינה במאגר ${store}. תנו לעובד את המאגר שניתן ל־enqueue.`,
  damaged: (run, file) =>
    `לריצה ${run} יש במאגר דבר ש־presscheck לא כתב (${file}). הכניסו אותה לתור שוב.`,
  notReady: 'המכונה הזאת אינה יכולה לבדוק, ולכן אינה לוקחת דפים. מה ש־presscheck doctor אומר:',
  working: (workers, queue) =>
    `לוקח דפים מ־${queue}, ${workers === 1 ? 'אחד בכל פעם' : `עד ${workers} בבת אחת`}. הוא מסתיים עם SIGTERM, אחרי הדפים שבידו.`,
  draining: (pages) =>
    pages === 0
      ? 'אינו לוקח עוד דפים, ואין בידו אף דף.'
      : `אינו לוקח עוד דפים. ממתין ל${pages === 1 ? 'דף' : `־${pages} הדפים`} שבידו; אות שני מסיים אותו מיד.`,
  drained: (pages) => `הסתיים, ${pages === 1 ? 'דף אחד נבדק' : `${pages} דפים נבדקו`}.`,
  pageDone: (run, url, outcome, seconds) => `${run}: ${url}: ${outcome}, ${seconds} ש׳`,
  pageCarried: (run, url) => `${run}: ${url}: כמו בריצה הקודמת`,
  jobFailed: (run, place, reason) =>
    `ריצה ${run}: אי אפשר היה לשמור את דף ${place} (${reason}). התור נותן אותו שוב לעובד.`,
  givenUp: (run, url, times) =>
    `${run}: ${url}: ויתרנו עליו, כי העובד שלו הסתיים ${times} פעמים כשהיה פתוח`,
  lost: (queue) => `אין קשר עם ${queue}. ממתין שיחזור.`,
  found: (queue) => `שוב מחובר אל ${queue}.`,
  runEnded: (run) => `הריצה ${run} הסתיימה.`,
  notified: (run) => `ריצה ${run}: ה־webhook קיבל הודעה.`,
  notNotified: (run, reason) => `ריצה ${run}: ה־webhook לא קיבל הודעה (${reason}). מנסים שוב.`,
  removed: (run) => `הריצה ${run} הוסרה: שלוש מאוחרות ממנה באותו שם נשמרות.`,
  expanding: (run) => `הריצה ${run} מתחילה כמתוכנן.`,
  notExpanded: (run, reason) => `הריצה ${run} לא יכלה להתחיל כמתוכנן: ${reason}`,
  workersLost: (times) => `העובד שלה הסתיים ${times} פעמים בינתיים.`,
  statusAt: (address) => `מצבו נמסר ב־${address}/healthz וב־${address}/metrics`,
  badStatus: (value) =>
    `„${value}” אינו מקום למסור בו את המצב. כתבו פורט, או כתובת ופורט, למשל 127.0.0.1:9464.`,
  statusRefused: (value, code) => `אי אפשר למסור את המצב ב־${value} (${code}). קחו פורט אחר.`,
  badPatience: (text, most) =>
    `„${text}” אינו מספר דקות להמתנה. כתבו מספר גדול מ־0, לא יותר מ־${most}, אחרי ‎--patience.`,
  badLostAfter: (text, most) =>
    `„${text}” אינו מספר שניות. כתבו מספר מ־1 עד ${most} אחרי ‎--lost-after.`,
  badLog: (text) => `„${text}” אינה צורה של יומן. כתבו ‎--log text או ‎--log json.`,
  nobodyWorks: (queue) => `לא נראה אף עובד ב־${queue}. הפעילו עובדים עם: presscheck work`,
  forgotten: (pages) =>
    `התור איבד את הריצה, כפי ש־Redis עושה כשהוא מופעל מחדש בלי שמירה. ${pagesIn(pages)} ${pages === 1 ? 'מתבקש' : 'מתבקשים'} שוב.`,
  gaveUp: (pages, minutes) =>
    `דבר לא הגיע כבר ${minutes} דקות, ו${pages === 1 ? 'דף אחד עוד חסר' : `־${pages} דפים עוד חסרים`}. הם מדווחים כלא נבדקים.`,
  interrupted: (run) => `הופסק. הריצה ${run} נמשכת; המתינו לה שוב עם: presscheck collect ${run}`,
  unfinished: (run, pages) =>
    `הריצה ${run} לא הוכנסה לתור עד סופה. ${pages === 1 ? 'הדף החסר מתבקש' : `${pages} הדפים החסרים מתבקשים`} עכשיו.`,
  collecting: (done, total, perMinute, left, workers) =>
    `${done} מתוך ${total} דפים, ${perMinute} לדקה, נותרו ${left}, נראו ${workers === 1 ? 'עובד אחד' : `${workers} עובדים`}`,
};
