import type { UsageWords } from '../../model/usage/usage.words.ts';
import { counted, pages } from './counted.ts';

/** “האם התכוונתם…”, to go on a sentence with; empty where nothing is like it. */
function didYouMean(meant: string | null): string {
  return meant ? ` האם התכוונתם אל „${meant}”?` : '';
}

const HELP = '„presscheck --help” מפרט את כל האפשרויות.';

/** What is said of what a user gave that cannot be used, in Hebrew; of files: usage-files.ts. */
export const given: Pick<
  UsageWords,
  'commandLine' | 'targets' | 'options' | 'given' | 'config' | 'browser' | 'listener'
> = {
  commandLine: {
    noOption: (option, meant) =>
      `אין אפשרות „--${option}”.${didYouMean(meant && `--${meant}`)} ${HELP}`,
    noValue: (option) => `חסר ערך לאפשרות „--${option}”. ${HELP}`,
    tooFew: (count, needed) =>
      `הפקודה צריכה לפחות ${needed === 1 ? 'יעד או שם אחד' : `${needed} יעדים או שמות`}, וניתנו ${count}. ${HELP}`,
    notUnderstood: (message) => `שורת הפקודה לא הובנה: ${message} ${HELP}`,
    twoReports: (count) =>
      `משווים בין שני דוחות, ו${count === 1 ? 'ניתן אחד' : `ניתנו ${count}`}. ציינו את report.json הישן ואחריו את החדש.`,
    fromAndTargets: (target) =>
      `עם ‎--from העמודים הם אלה של הדוח; „${target}” מיותר. השמיטו אחד מהשניים.`,
    compareFormat: (value) => `‎--format חייב להיות text או markdown; ניתן „${value}”.`,
    noShell: (given) => `אין השלמה למעטפת „${given}”. ציינו אחת מאלה: bash, zsh, fish.`,
    noWorkingFolder:
      'התיקייה שבה presscheck הופעל כבר לא קיימת, או שאסור לקרוא אותה. הפעילו אותו בתיקייה קיימת.',
    unexpected: (message) => `קרה משהו לא צפוי: ${message}`,
    interrupted: 'הריצה נקטעה לפני שהיה ידוע אילו עמודים לבדוק.',
    runVerbose: 'הריצו שוב עם ‎--verbose כדי לראות איפה, ודווחו על כך.',
  },
  targets: {
    none: 'לא ניתן יעד. תנו כתובת, קובץ ‎.html או תיקייה של עמודים בנויים.',
    missing: (target) => `„${target}” לא קיים. בדקו את הנתיב.`,
    missingOrAddress: (target) => `„${target}” לא קיים. בדקו את הנתיב; כתובות מתחילות ב־https://.`,
    missingOrRoute: (target) =>
      `„${target}” לא קיים. בדקו את הנתיב; אם זה נתיב באתר של עמוד יחיד, הוסיפו ‎--spa.`,
    withoutScheme: (target) => `„${target}” לא קיים. אם זו כתובת, כתבו https://${target}.`,
    otherScheme: (target) =>
      `„${target}” אינה כתובת ש־presscheck יכול לפתוח. השתמשו ב־http:// או ב־https://.`,
    incomplete: (target) => `„${target}” אינה כתובת שלמה. כתבו אותה כמו https://example.org/page.`,
    noPage: (target) =>
      `„${target}” אינו עמוד HTML, וגם לא מפת אתר, פיד או טקסט של כתובות. תנו כתובת, קובץ ‎.html או תיקייה, או @${target} אם זו רשימה של יעדים.`,
    outsideRoot: (target, folder) =>
      `„${target}” לא נמצא בתוך ‎--root ${folder}. ציינו את התיקייה שהוא נמצא בה.`,
    noFolder: (target) => `„${target}” אינה תיקייה שאפשר לקרוא. בדקו את הנתיב.`,
    emptyFolder: (target) =>
      `ב„${target}” אין שום עמוד ‎.html. האם זו התיקייה שאליה נכתב האתר הבנוי?`,
    nothingLeft: (target) =>
      `ב„${target}” לא נשאר שום עמוד ‎.html אחרי ‎--include ו־‎--exclude. האם זו התיקייה שאליה נכתב האתר הבנוי?`,
    reports: (target, names) =>
      `ב„${target}” יש דוחות ש־presscheck כתב. הם לא נבדקים כעמודים: ${names}.`,
    links: (target, names) =>
      `ב„${target}” יש קישורים שמובילים אל מחוץ לה, ושם לא קוראים דבר: ${names}. כדי שעמודים יקבלו את מה שמאחוריהם, ציינו ב־‎--root תיקייה שמכילה את שני המקומות.`,
    sitePath: (target) =>
      `„${target}” לא קיים. אם זה נתיב באתר, אמרו היכן הוא עם ‎--base-url, או עם ‎--root לתיקייה של עמודים בנויים.`,
    notInRoot: (target, root) =>
      `אין עמוד בשביל „${target}” מתחת ל־‎--root ${root}. בדקו את הנתיב, או הוציאו אותו מן הרשימה.`,
    otherSites: (count, names) =>
      `${count === 1 ? 'כתובת אחת ברשימה היא' : `${count} כתובות ברשימה הן`} של אתר אחר מ־‎--base-url ונשארות כפי שהן: ${names}${count > 3 ? ', …' : ''}.`,
    noSource: (name) =>
      `„${name}” אינו מפת אתר, פיד או טקסט שבו כתובת בכל שורה. בדקו את הכתובת או הנתיב, או השמיטו את ‎--as.`,
    nothingReadable: (name, why) =>
      `„${name}” אינו נוקב בשום עמוד שהיה אפשר לקרוא: ${why}. בדקו את הכתובת או הנתיב, ומה נמצא שם.`,
    noEntries: (name) => `„${name}” אינו נוקב בשום עמוד. בדקו שהאתר כותב לתוכו את עמודיו.`,
    noEntryLeft: (name) =>
      `„${name}” אינו נוקב בשום עמוד שנשאר אחרי ‎--include ו־‎--exclude. בדקו את התבניות.`,
    brokenSource: (name, why) =>
      `לא היה אפשר לקרוא את „${name}” במלואו: ${why}. מה שהיה אפשר לקרוא נבדק.`,
    unreadSource: (name, why) => `לא היה אפשר לקרוא את „${name}”: ${why}.`,
    moreBroken: (count) =>
      `לא היה אפשר לקרוא במלואן עוד ${counted(count, 'מפת אתר אחת', 'מפות אתר')}.`,
    foreignSitemaps: (name, count, names) =>
      `„${name}” מוביל אל ${counted(count, 'מפת אתר אחת', 'מפות אתר')} של אתר אחר, שלא נקראו: ${names}${count > 3 ? ', …' : ''}. אם הן של אותו עיתון, כתבו את המקור שלהן ב־“origins” בקובץ התצורה.`,
    beyond: (name) =>
      `„${name}” מוביל ליותר ממה שנקרא בבת אחת: 500,000 עמודים, 2000 מפות אתר, 4 מפתחות זה בתוך זה, 15 דקות. תנו כמה ממפות האתר שלו כיעדים במקומו.`,
    harmless: (name, line, expected) =>
      `בשורה ${line} של „${name}” כתוב מה שצריך להיכתב ${expected}. הוא נקרא כפי שהתכוונו.`,
    olderSitemaps: (name, count) =>
      `„${name}” מוביל אל ${counted(count, 'מפת אתר אחת', 'מפות אתר')} שלא השתנו מאז הזמן של ‎--since, ולא נקראו.`,
    undated: (name, count) => `„${name}” אינו אומר מתי השתנו ${pages(count)}: ‎--since משאיר אותם.`,
    notBuilt: (name, count, names, root) =>
      `„${name}” נוקב ב${count === 1 ? 'עמוד אחד שאינו' : `־${count} עמודים שאינם`} מתחת ל־‎--root ${root}: ${names}${count > 3 ? ', …' : ''}.`,
    nothingSince: (since) =>
      `לא נשאר מה לבדוק: שום עמוד לא השתנה מאז הזמן של ‎--since ${since}. זו אינה תקלה.`,
    noRobots: (origin) =>
      `${origin} אינו אומר את הכללים שלו לרובוטים (robots.txt), ולכן אסור לבקש עמודים שנמצאו שם. נסו שוב, תנו את העמודים כיעדים, או הוסיפו ‎--ignore-robots.`,
    deadLinks: (count, names) =>
      `${counted(count, 'קישור אחד מוביל', 'קישורים מובילים')} לעמוד שלא הגיע: ${names}${count > 3 ? ', …' : ''}.`,
    crawlBounded: (read) =>
      `הקישורים נעקבו עד ${pages(read)} ולא הלאה. עקבו אחרי פחות עם ‎--max-pages, ‎--exclude או ‎--crawl קטן יותר.`,
    whyAtLine: (line, expected) => `בשורה ${line} היה צריך לבוא „${expected}”`,
    whyMore: (count) => `ועוד ${counted(count, 'מקום אחד כזה', 'מקומות כאלה')}`,
    why: {
      'not-found': (host) => `המארח ${host} לא נמצא`,
      'not-allowed': (host) => `‎--hermetic אינו מרשה לפנות אל ${host}`,
      'too-near': (host) =>
        `${host} נמצא ברשת של המחשב הזה עצמו, ושם פונים רק למה שניתן במפורש (‎--allow-host)`,
      'no-connection': (code) => `לא היה חיבור (${code})`,
      'bad-certificate': (code) => `אי אפשר לסמוך על התעודה שלו (${code})`,
      'too-slow': (host) => `${host} לא ענה בזמן (‎--timeout)`,
      'too-many-redirects': (count) => `הוא מפנה הלאה יותר מ־${count} פעמים`,
      'bad-redirect': (host) => `${host} מפנה אל מה שאינו כתובת`,
      status: (status) => `השרת ענה במצב ${status}`,
      'broke-off': (code) => `התשובה נקטעה (${code})`,
      unreadable: (_detail) => 'זה אינו קובץ או כתובת שאפשר לקרוא',
      'bad-gzip': (_detail) => 'מה ש־gzip ארז פגום או קטוע',
      'unknown-encoding': (encoding) => `הקידוד שלו, „${encoding}”, אינו מוכר`,
      'too-large': (size) => `הוא גדול מ־${size} MB`,
    },
    unreadableList: (name) => `אי אפשר לקרוא את הרשימה „${name}”. בדקו את הנתיב.`,
    emptyList: (name) => `ברשימה „${name}” אין עמודים. כתבו יעד אחד בכל שורה.`,
    noMatch: (target, nearest) =>
      `שום עמוד ‎.html לא מתאים ל„${target}”.${nearest ? ` יש למשל „${nearest}”.` : ''}`,
    unmetPattern: (option, pattern, nearest) =>
      `שום עמוד לא מתאים ל„${pattern}”, שניתן ב„${option}”.${nearest ? ` יש למשל „${nearest}”.` : ''}`,
    emptyShard: (part, count) =>
      `בחלק ${part} לא נשאר מה לבדוק: בסך הכול יש ${pages(count)}. זו אינה תקלה.`,
  },
  options: {
    noRule: (id, meant) =>
      `אין בדיקה או כלל axe בשם „${id}”.${didYouMean(meant)} „presscheck checks” מפרט את הבדיקות.`,
    superseded: (checkId, id) => `הבדיקה „${checkId}” באה כאן במקום כלל axe „${id}”. בקשו אותה.`,
    nothingToCheck: (url) =>
      `לא נותרה שום בדיקה עבור ${url}: האפשרויות מכבות את כולן. בטלו אחת מן האפשרויות ‎--areas, ‎--only, ‎--skip, ‎--standard, „checks” או „overrides”, או השמיטו את העמוד עם ‎--exclude.`,
    hermeticConnect:
      'אי אפשר להשתמש ב־‎--hermetic יחד עם ‎--connect: רק דפדפן ש־presscheck מפעיל בעצמו אפשר לנתק משרתים אחרים. השמיטו אחת מן השתיים.',
    proxyUnknown: (proxy) =>
      `הפרוקסי ${proxy} שבמשתני הסביבה אינו מסוג ש־presscheck יודע להרחיק ממנו מארחים או לתת לו שם וסיסמה. כתבו פרוקסי שכתובתו מתחילה ב־‎http:, ‎https: או ‎socks5:, או אל תכתבו שום פרוקסי.`,
    badHeader: (which) =>
      `הכותרת ${which} שניתנה ב־‎--header אינה כמו „Name: value”: שם של אותיות לטיניות, ספרות ומקפים, וערך בשורה אחת. התוכן לא מוצג כאן, כי ייתכן שהוא סודי.`,
    ownHeader: (name) =>
      `הכותרת „${name}” שניתנה ב־‎--header שייכת לחיבור: הדפדפן כותב אותה בעצמו, ולא מקבל אותה מאחרים. השמיטו אותה.`,
    trimmedHeader: (name) => `מעבר שורה שליד הערך של הכותרת ${name} הושמט.`,
    trimmedAuth: 'מעבר שורה שליד הסיסמה שניתנה ב־‎--auth הושמט.',
    trimmedUserAgent: 'מעבר שורה שליד הטקסט שניתן ב־‎--user-agent הושמט.',
    badUserAgent:
      'ב־‎--user-agent יש תו שלא יכול להופיע בכותרת, כמו מעבר שורה. כתבו אותו בשורה אחת.',
    badCookie:
      'עוגייה שניתנה ב־‎--cookie אינה כמו „name=value”: שם של אותיות לטיניות, ספרות ומקפים, וערך בשורה אחת. התוכן לא מוצג כאן, כי ייתכן שהוא סודי.',
    badCookieAttribute: (name, attribute) =>
      `לעוגייה „${name}” יש ${attribute === null ? 'מאפיין לא מוכר' : `ערך של ${attribute} שלא יכול להיות לו`}. השתמשו ב־Domain=example.org,‏ Path=/news,‏ Secure,‏ HttpOnly ו־SameSite=Strict,‏ Lax או None, עם נקודה־פסיק ביניהם; כמה עוגיות כפי שדפדפן מראה אותן נכתבות ‎--cookie "Cookie: a=1; b=2".`,
    badSelector: (selector) =>
      `„${selector}” ב־“ignore” אינו בורר CSS. כתבו אותו כמו בגיליון עיצוב.`,
    noDevice: (device, meant) =>
      `אין מכשיר „${device}”.${didYouMean(meant)} ‎--device מקבל שמות מ־KnownDevices של Puppeteer, כמו „iPhone 15” או „Pixel 5”.`,
    noLanguage: (locale, locales) => `אין הודעות בשפה „${locale}”. בחרו אחת מאלה: ${locales}.`,
    axeAlone: (locale) =>
      `ההודעות של axe-core הן בשפה „${locale}”; אלה של הבדיקות של presscheck עצמו הן באנגלית.`,
    axeLacks: (locale) => `ל־axe-core אין הודעות בשפה „${locale}”; ההודעות שלו הן באנגלית.`,
  },
  given: {
    noPage:
      'מה שניתן לבדיקה אינו עמוד של Puppeteer. תנו את ה־Page שהחזיר browser.newPage(), או כתובת של עמוד.',
    closed: 'העמוד שניתן לבדיקה סגור. בדקו אותו לפני שהוא נסגר.',
    decided: (option) =>
      `את „${option}” קובע העמוד הפתוח: הוא נבדק כפי שהוא מוצג שם. השמיטו את האפשרות.`,
    exercises: (value) => `„exercises” חייב להיות אחד מאלה: second-tab, none; ניתן ${value}.`,
  },
  config: {
    missing: (path) => `קובץ התצורה „${path}” לא קיים. בדקו את הנתיב.`,
    unreadable: (path, reason) =>
      `אי אפשר לקרוא את ${path}: ${reason}. תקנו אותו, או ציינו קובץ אחר ב־‎--config.`,
    otherKind: (path) =>
      `„${path}” אינו סוג של קובץ תצורה ש־presscheck קורא. שמו חייב להסתיים ב־‎.json,‏ ‎.yaml,‏ ‎.yml,‏ ‎.ts,‏ ‎.js,‏ ‎.mjs או ‎.cjs.`,
    empty: (path) => `${path} ריק. כתבו בו אפשרויות, או הסירו אותו.`,
    othersBeside: (path, ignored) =>
      `נקרא ${path}; לצידו יש גם ${ignored.join(' ו־')}, שאינם נקראים. השאירו קובץ אחד, או ציינו אחד מהם ב־‎--config.`,
    insideAudited: (path) =>
      `${path} לא נקרא: הוא נמצא בתוך מה שנבדק, וקובץ תצורה רץ כקוד. אם הוא שלכם, ציינו אותו: ‎--config ${path}`,
    extendsItself: (path) => `${path} מרחיב את עצמו, בדרך כלשהי. הוציאו אחד מן ה־“extends” שבמעגל.`,
    noSuchPackage: (path, name) =>
      `${path} מרחיב את „${name}”, ואין חבילה כזאת. התקינו אותה; לפני קובץ כותבים ‎./.`,
    unusable: 'אי אפשר להשתמש בתצורה הזאת.',
    noOptions: 'צריכות להיות כאן אפשרויות, כמו { "failOn": "serious" }.',
    noOption: (option, inside, meant) =>
      `אין אפשרות „${option}”${inside ? ` בתוך „${inside}”` : ''}.${didYouMean(meant)}`,
    wrongSecret: (option, problem) => `‎${option} ${problem}. מה שניתן לא מוצג, כי ייתכן שהוא סודי.`,
    wrong: (option, problem, value) => `‎${option} ${problem}; הערך שניתן: ${value}.`,
    noValue: 'אין',
    emptyValue: 'ריק',
    mustBe: {
      oneOf: (values) => `חייב להיות אחד מאלה: ${values}`,
      atLeast: (least) => `חייב להיות לפחות ${least}`,
      notEmpty: 'חייב לציין משהו, או שלא להופיע',
      atMost: (most) => `חייב להיות לכל היותר ${most}`,
      numberOrWord: 'חייב להיות מספר, או אחת המילים שמותרות כאן',
      format: (formats, meant) =>
        `חייב להיות אחד מאלה: ${formats}, או נתיב של מודול${meant ? ` (האם התכוונתם אל „${meant}”?)` : ''}`,
      ofType: (type) => `חייב להיות ${type}`,
      otherwise: (message) => `אינו תקין (${message})`,
    },
    types: {
      array: 'רשימה',
      boolean: 'true או false',
      int: 'מספר שלם',
      number: 'מספר',
      object: 'אובייקט',
      record: 'אובייקט',
      string: 'טקסט',
    },
    forms: {
      viewport: 'חייב להיראות כמו 1280x800',
      shard: 'חייב להיראות כמו 1/3',
      basePath: 'חייב להיות נתיב כמו ‎/paper',
      shardBeyond: 'לא יכול להיות חלק שמספרו גדול ממספר החלקים',
      auth: 'חייב להיראות כמו user:password',
      webSocket: 'חייב להיות כתובת ws://',
      baseUrl: 'חייב להיות כתובת כמו https://staging.example, בלי שאילתה ובלי עוגן',
      origin: 'חייב להיות מקור כמו https://www.example.org',
      date: 'חייב להיות תאריך כמו 2026-12-31',
      since: 'חייב להיות זמן כמו 2d,‏ 12h,‏ 2026-11-28 או 2026-11-28T09:00Z',
      ignoreWhat: 'חייב לנקוב ב־“check” או ב־“selector”',
    },
  },
  listener: {
    onlyLinux: 'המאזין קיים רק ב־Linux: הוא שומע עמודים באמצעות Orca. כל השאר פועל בלעדיו.',
    notStarted: (reason) => `המאזין לא התחיל לפעול בשביל עמוד: ${reason}`,
    missing: (programs, line) =>
      `המאזין צריך את ${programs}. ב־Debian וב־Ubuntu זה מתקין אותו: ${line}`,
  },
  browser: {
    none: 'לא נמצא דפדפן. התקינו Chrome,‏ Chromium או Edge, או הריצו „npm install @sparticuz/chromium” (ב־Linux), או ציינו דפדפן ב־‎--browser PATH.',
    notThere: (path, origin) =>
      `אין דפדפן בנתיב ${path} (${origin}). בדקו את הנתיב, או השמיטו אותו כדי ש־presscheck ימצא דפדפן בעצמו.`,
    noneWithWindows:
      'לא נמצא דפדפן עם חלונות: המאזין צריך Chrome, Chromium או Edge מלא. יש להתקין אחד, או לתת ‎--browser PATH.',
    noneOfKind: (kind) =>
      `לא נמצא דפדפן מסוג „${kind}”. התקינו אחד, ציינו את הנתיב שלו ב־‎--browser PATH, או השמיטו את האפשרות כדי ש־presscheck ימצא דפדפן אחר.`,
    notRunnable: (path, code) =>
      `אי אפשר להפעיל את הדפדפן בנתיב ${path} כתוכנה (${code}). בדקו את הנתיב ואת ההרשאות שלו; „presscheck doctor” אומר באיזה דפדפן משתמשים.`,
    ended: (path, how, said) =>
      `הדפדפן בנתיב ${path} לא התחיל לפעול: הוא הסתיים עם ${how}${said ? ` ואמר: ${said}` : ' ולא אמר דבר'}. הריצו „presscheck doctor” אחרי שזה תוקן, או ציינו דפדפן אחר ב־‎--browser.`,
    neverSpoke: (path, seconds) =>
      `הדפדפן בנתיב ${path} הופעל ולא ענה בתוך ${seconds} שניות. ודאו שזה Chrome,‏ Chromium או Edge; „presscheck doctor” מנסה אותו לבדו.`,
    notUnpacked: (folder, reason) =>
      `אי אפשר לפרוס את הדפדפן שבחבילה @sparticuz/chromium לתיקייה „${folder}” (${reason}). פנו שם מקום, או ציינו תיקייה אחרת במשתנה XDG_CACHE_HOME או TMPDIR.`,
    silent:
      'הדפדפן שניתן ב־‎--connect לא עונה. ודאו שהוא פועל ושהכתובת היא כתובת ה־WebSocket שלו, שמתחילה ב־„ws:”.',
    asRoot: 'ההרצה היא של המשתמש root, ולכן הדפדפן הופעל בלי ארגז החול שלו.',
    noSandbox: 'המחשב הזה לא נותן לדפדפן ארגז חול, ולכן הדפדפן הופעל בלעדיו.',
    origins: {
      option: 'ניתן ב־‎--browser',
      environment: 'ניתן ב־PUPPETEER_EXECUTABLE_PATH',
      chromePath: 'ניתן ב־CHROME_PATH',
      chromeBin: 'ניתן ב־CHROME_BIN',
      puppeteer: 'הורד על ידי puppeteer',
      machine: 'מותקן במחשב הזה',
      package: 'כלול בחבילת npm‏ @sparticuz/chromium',
    },
  },
};
