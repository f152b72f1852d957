import type { UsageWords } from '../../model/usage/usage.words.ts';
import { pages } from './counted.ts';

const NAME_REPORT = 'ציינו את report.json של הרצה.';
const EXAMPLE = 'heading-not-empty failed /news/*.html 57 3f9a2c1b0d4e5f6a footer > h2';

/** What is said of files and modules that cannot be used, in Hebrew. */
export const files: Pick<
  UsageWords,
  | 'writing'
  | 'journal'
  | 'cache'
  | 'evidence'
  | 'before'
  | 'storage'
  | 'plugins'
  | 'reporters'
  | 'baseline'
  | 'compare'
  | 'merge'
  | 'changed'
  | 'history'
  | 'answers'
  | 'statement'
> = {
  writing: {
    failed: (path, code, fix) => `אי אפשר לכתוב אל „${path}” (${code}). ${fix}`,
    notOurs: (path) =>
      `„${path}” כבר קיים ואינו דוח של presscheck, שהיה נכתב במקומו. בחרו תיקייה אחרת ב־‎--out.`,
    chooseFolder: 'בחרו תיקייה אחרת ב־‎--out.',
    chooseBaseline: 'ציינו קובץ אחר ב־‎--baseline.',
    chooseHistory: 'ציינו קובץ אחר ב־‎--history.',
    noJournal: (folder, code) =>
      `אי אפשר לשמור את הממצאים ב„${folder}” (${code}). פנו שם מקום, או ציינו תיקייה אחרת במשתנה TMPDIR.`,
    noTemporary: (folder, code) =>
      `אי אפשר ליצור תיקייה זמנית ב„${folder}” (${code}). ציינו במשתנה TMPDIR תיקייה שאפשר לכתוב בה.`,
    isThere: (path) => `${path} כבר קיים. הסירו אותו קודם, או ערכו אותו ידנית.`,
    notAllowed: (path, code) => `אי אפשר לכתוב את ${path} (${code}). בדקו את ההרשאות של התיקייה.`,
  },
  cache: {
    used: (count) =>
      `${pages(count)} לא נפתחו: שום דבר לא השתנה בהם מאז הרצה קודמת (‏--no-cache בודק אותם שוב).`,
  },
  journal: {
    unwritable: (folder, code) =>
      `אי אפשר לשמור את הממצאים ב„${folder}” (${code}). פנו שם מקום, בדקו את ההרשאות, או בחרו תיקייה אחרת ב־‎--out.`,
    busy: (out, pid, lock) =>
      `הרצה אחרת${pid > 0 ? ` (תהליך ${pid})` : ''} כותבת אל „${out}”. חכו לה, או בחרו תיקייה אחרת ב־‎--out; אם אין כזאת, הסירו את „${lock}”.`,
    otherVersion: (out, version) =>
      `אי אפשר להמשיך את ההרצה שב„${out}”: התחיל אותה presscheck ${version}. השמיטו את ‎--resume כדי להתחיל מחדש.`,
    otherRun: (out) =>
      `אי אפשר להמשיך את ההרצה שב„${out}”: העמודים או האפשרויות שלה היו אחרים. בקשו שוב את אותם הדברים, או השמיטו את ‎--resume כדי להתחיל מחדש.`,
    nothing: (out) => `אין ב„${out}” הרצה להמשיך: ההרצה הזאת מתחילה מההתחלה.`,
    resumed: (count) =>
      `ההרצה נמשכת: ${count === 1 ? 'עמוד אחד כבר נבדק' : `${count} עמודים כבר נבדקו`}.`,
    replaced: (out, count) =>
      `ההרצה שלא הסתיימה ב„${out}” (${count === 1 ? 'עמוד אחד נבדק' : `${count} עמודים נבדקו`}) מפנה את מקומה לזו. עם ‎--resume היא הייתה נמשכת.`,
    left: 'מה שנבדק נשמר: הריצו שוב את אותו הדבר עם ‎--resume כדי להמשיך.',
  },
  evidence: {
    missing: (path) => `„${path}” לא קיים. שמרו קודם ראיות עם ‎--save-evidence.`,
    unreadable: (path, code) => `אי אפשר לקרוא את „${path}” (${code}). בדקו את ההרשאות.`,
    emptyFolder: (path) => `ב„${path}” אין ראיות שמורות. ציינו את התיקייה evidence שבתוך ‎--out.`,
    other: (path) =>
      `„${path}” אינו ראיות שגרסה זו של presscheck שמרה. שמרו אותן שוב עם ‎--save-evidence.`,
  },
  before: {
    missing: (path) => `המודול „${path}” שניתן ב־‎--before לא קיים. בדקו את הנתיב.`,
    broken: (path, reason) => `אי אפשר לטעון את המודול „${path}” שניתן ב־‎--before: ${reason}.`,
    nothingToCall: (path) =>
      `המודול „${path}” שניתן ב־‎--before לא מייצא דבר שאפשר לקרוא לו. ייצאו פונקציית ברירת מחדל, פונקציה בשם beforeLoad או אובייקט בשם states; כל פונקציה מקבלת Page של puppeteer.`,
    badStates: (path, most) =>
      `המודול „${path}” שניתן ב־‎--before מייצא „states” שאינם מצבים: זה חייב להיות אובייקט של עד ${most} פונקציות לפי שמות קצרים, כמו { 'menu open'(page) {…} }.`,
  },
  storage: {
    missing: (file) =>
      `ההתחברות „${file}” שניתנה ב־‎--storage-state לא קיימת. בדקו את הנתיב, או כתבו אותה עם storageState({ path }) של Playwright.`,
    unreadable: (file, code) =>
      `אי אפשר לקרוא את ההתחברות „${file}” שניתנה ב־‎--storage-state‏ (${code}). בדקו את הנתיב ואת ההרשאות.`,
    noJson: (file) =>
      `ההתחברות „${file}” שניתנה ב־‎--storage-state אינה JSON. כתבו אותה מחדש עם storageState({ path }) של Playwright.`,
    other: (file) =>
      `ב„${file}” שניתן ב־‎--storage-state אין עוגיות ואין localStorage כפי ש־storageState של Playwright כותב אותם. כתבו אותו מחדש.`,
    wrong: (file, place) =>
      `ההתחברות „${file}” שניתנה ב־‎--storage-state אינה כפי ש־storageState של Playwright כותב אותה, ב־${place}. כתבו אותה מחדש; מה שעומד שם לא מוצג, כי הוא עשוי להיות סודי.`,
    databases: (file, count) =>
      `בהתחברות „${file}” יש ${count === 1 ? 'מסד נתונים אחד' : `${count} מסדי נתונים`} (indexedDB) שלא מוכנסים לדפדפן. אם ההתחברות נמצאת שם, התחברו עם ‎--before.`,
  },
  plugins: {
    missing: (path) => `התוסף „${path}” לא קיים. בדקו את הנתיב.`,
    broken: (path, reason) =>
      `אי אפשר לטעון את התוסף „${path}”: ${reason}. נסו אותו עם „node ${path}”.`,
    noChecks: (path) =>
      `התוסף „${path}” לא מייצא בדיקות. ייצאו רשימה שלהן בשם checks או כברירת מחדל.`,
    badCheck: (path, property, problem) =>
      `אי אפשר להשתמש בבדיקה של התוסף „${path}”: ${property || 'הבדיקה עצמה'}: ${problem}. docs/plugins.md מסביר מה בדיקה צריכה.`,
    takenId: (id) => `תוסף מביא בדיקה בשם „${id}”, שכבר קיימת. תנו לה שם אחר.`,
    badJudgement: (property, problem) =>
      `הפונקציה judge שלה החזירה משהו שאינו הכרעה (${property || 'הערך עצמו'}: ${problem})`,
    forms: {
      id: 'חייב להיות מילים באותיות לטיניות קטנות, עם מקפים ביניהן',
      judge: 'חייב להיות פונקציה',
    },
  },
  reporters: {
    missing: (path) => `מפיק הדוחות „${path}” לא קיים. בדקו את הנתיב.`,
    broken: (path, reason) =>
      `אי אפשר לטעון את מפיק הדוחות „${path}”: ${reason}. נסו אותו עם „node ${path}”.`,
    none: (path) =>
      `„${path}” לא מייצא מפיק דוחות. ייצאו { file, render(report, context) } בשם reporter או כברירת מחדל.`,
    badFile: (path, file) =>
      `מפיק הדוחות „${path}” מבקש לכתוב אל „${file}”, שאינו שם פשוט של קובץ. תיקיות קובעים רק ב־‎--out.`,
    takenFile: (path, file, format) =>
      `מפיק הדוחות „${path}” מבקש לכתוב אל „${file}”, שהוא הקובץ של הפורמט ${format}. בחרו שם אחר.`,
    twice: (path, file) =>
      `מפיק הדוחות „${path}” מבקש לכתוב אל „${file}”, שפורמט אחר כבר כתב. בחרו שם אחר.`,
    noText: (path) =>
      `מפיק הדוחות „${path}” הפיק משהו שאינו טקסט. הפונקציה render()‎ שלו צריכה להחזיר מחרוזת.`,
    threw: (path, reason) =>
      `מפיק הדוחות „${path}” נכשל: ${reason}. תקנו אותו, או השמיטו אותו מ־‎--format.`,
  },
  baseline: {
    missing: (file) =>
      `קו הבסיס „${file}” לא קיים. רשמו אותו עם „presscheck baseline --baseline ${file} <target…>”.`,
    needed: '‎--new-only צריך קו בסיס שאומר מה ידוע. ציינו אותו ב־‎--baseline.',
    whichSite: (file) =>
      `קו הבסיס „${file}” מציין דפים לפי הנתיב שלהם, ושום דבר לא אומר באיזה מן האתרים שבהרצה הזאת הם. ציינו את המקורות של האתר תחת „origins” בקובץ ההגדרות.`,
    unreadable: (file, code) =>
      `אי אפשר לקרוא את קו הבסיס „${file}” (${code}). בדקו את הנתיב ואת ההרשאות שלו.`,
    none: (file) =>
      `${file}, שורה 1: זה אינו קו בסיס: הוא לא מתחיל ב„# presscheck baseline”. ציינו קובץ אחר ב־‎--baseline.`,
    newer: (file, version) =>
      `${file}, שורה 1: קו הבסיס הזה הוא בגרסה ${version}, ש־presscheck חדש יותר כתב. עדכנו את presscheck, או רשמו קו בסיס שוב בשם אחר.`,
    conflict: (file, line) =>
      `${file}, שורה ${line}: זה סימון של התנגשות במיזוג. השאירו את השורות של שני הצדדים והסירו את הסימונים.`,
    malformed: (file, line, problem) =>
      `${file}, שורה ${line}: ${problem} תקנו את השורה כמו ב„${EXAMPLE}”, או הסירו אותה.`,
    fields: (count) =>
      `בשורה יש לפחות 5 חלקים (בדיקה, תוצאה, עמודים, מספר העמודים, טביעת אצבע); כאן יש ${count}.`,
    outcome: (value) => `התוצאה היא „failed” או „cantTell”, ולא „${value}”.`,
    count: (value) => `מספר העמודים הוא מספר שלם מ־1 ומעלה, ולא „${value}”.`,
    until: 'אחרי „##” כתוב „until” ואין תאריך: כתבו כמו ב„## until 2026-12-31: the reason”.',
    fromNew: (file) =>
      `„${file}” נכתב עם ‎--new-only וחסרים בו ממצאים ידועים. קחו דוח שנכתב בלעדיה.`,
    key: (value) => `„${value}” אינו טביעת אצבע, שהיא 16 תווים מ־0 עד 9 ומ־a עד f, כמו בדוח.`,
  },
  changed: {
    noFolder: (since) =>
      `מה השתנה מאז „${since}” אפשר לדעת רק על תיקיות וקבצים, ואין כאלה בין היעדים. השמיטו את ‎--changed-since, או ציינו את תיקיית הבנייה.`,
    noCommit: (commit, folder) =>
      `„${commit}” אינו דוח ואינו commit במאגר שב„${folder}”. ציינו report.json של הרצה קודמת, או ענף, תג או commit שנמצאים שם (‏git fetch מביא עוד).`,
    unknown: (since, count) =>
      `אי אפשר לדעת מה השתנה מאז „${since}” (תיקייה ש־git מתעלם ממנה, או דוח שאינו אומר ממה נבנו העמודים שלו): נבדקים כולם, ${pages(count)}.`,
    left: (since, count, left) => `השתנו מאז „${since}”: ${pages(count)}; ${left} נשארו בחוץ.`,
  },
  merge: {
    nothing: 'ציינו את התיקיות שחלקי ההרצה נכתבו אליהן.',
    noPart: (file) => `„${file}” אינו חלק של הרצה: merge מאחד מה שנבדק עם ‎--shard.`,
    otherVersion: (file, first) =>
      `„${file}” נכתב בגרסה אחרת של presscheck מאשר „${first}”. בדקו את כל החלקים באותה גרסה.`,
    otherPages: (file, first) =>
      `„${file}” הוא חלק של הרצה אחרת מאשר „${first}”: העמודים שלהם, או החלוקה שלהם, אינם זהים. תנו לכל המכונות את אותם היעדים, את אותו סך הכול של ‎--shard ואת אותו ‎--durations.`,
    otherOptions: (file, first) =>
      `„${file}” נבדק באפשרויות אחרות מאשר „${first}”. תנו לכל המכונות את אותן האפשרויות.`,
    twice: (part, first, second) =>
      `החלק ${part} נמצא פעמיים: ב„${first}” וב„${second}”. ציינו כל חלק פעם אחת.`,
    noPictures: (folder, code) =>
      `אי אפשר לקרוא תמונות שהדוח ב„${folder}” מראה (${code}). שמרו את כל התיקייה של כל חלק, או כתבו את החלקים עם ‎--no-pictures.`,
  },
  compare: {
    missing: (file) => `„${file}” לא קיים. ${NAME_REPORT}`,
    unreadable: (file, code) => `אי אפשר לקרוא את „${file}” (${code}). ${NAME_REPORT}`,
    noJson: (file) => `„${file}” אינו JSON. ${NAME_REPORT}`,
    noReport: (file) => `„${file}” אינו דוח של presscheck. ${NAME_REPORT}`,
    newer: (file, version) =>
      `„${file}” הוא דוח בגרסת מבנה ${version}, ש־presscheck חדש יותר כתב. עדכנו את presscheck כדי להשוות אותו.`,
    malformed: (file, place, problem) =>
      `„${file}” הוא דוח של presscheck, אבל ${place} אינו כפי שצריך (${problem}). הפיקו אותו שוב.`,
    onlyNew: (file) =>
      `„${file}” נכתב עם ‎--new-only וחסרים בו ממצאים ידועים. השוו דוחות שנכתבו בלעדיו.`,
    againstNewOnly:
      'אי אפשר להשתמש ב־‎--against יחד עם ‎--new-only: כדי להשוות, מה שידוע צריך להיות בדוח. השמיטו אחד מהם.',
  },
  history: {
    missing: (file) =>
      `קובץ ההיסטוריה „${file}” לא קיים. בדיקות כותבות אותו: ‎presscheck --history ${file} <target…>.`,
    unreadable: (file, code) =>
      `אי אפשר לקרוא את קובץ ההיסטוריה „${file}” (${code}). בדקו את הנתיב ואת ההרשאות.`,
    noFile: (file) => `„${file}” אינו קובץ. ציינו קובץ היסטוריה ב־‎--history.`,
    tooLarge: (file) => `ב„${file}” יותר מ־100 MB, ולכן קשה להאמין שזו היסטוריה. ציינו קובץ אחר.`,
    noRun: (file) => `ב„${file}” אין אף הרצה שאפשר לקרוא. ציינו קובץ אחר.`,
    oneFile: (count) => `מוצג קובץ היסטוריה אחד, וניתנו ${count}. ציינו אחד.`,
  },
  answers: {
    missing: (file) => `קובץ התשובות „${file}” לא קיים. „שמירת התשובות” בדוח HTML כותבת אותו.`,
    unreadable: (file, code) =>
      `אי אפשר לקרוא את קובץ התשובות „${file}” (${code}). בדקו את הנתיב ואת ההרשאות.`,
    none: (file) =>
      `ב„${file}” אין תשובות: זה לא מה ש„שמירת התשובות” בדוח HTML כותבת. שמרו אותן שוב.`,
    newer: (file, version) =>
      `קובץ התשובות „${file}” הוא בגרסה ${version}, ש־presscheck חדש יותר כתב. עדכנו את presscheck.`,
    malformed: (file, place, problem) =>
      `אי אפשר לקבל את קובץ התשובות „${file}”: ${place} אינו כפי שצריך (${problem}). תקנו אותו, או שמרו את התשובות שוב.`,
    twice: (file, criterion, template) =>
      `בקובץ התשובות „${file}” יש שתי תשובות לקריטריון ${criterion} עבור „${template}”. השאירו אחת מהן.`,
    newOnly:
      'אי אפשר להשתמש ב־‎--answers יחד עם ‎--new-only: כדי לומר מה נכשל, מה שידוע צריך להיות בדוח. השמיטו אחד מהם.',
    unused: (templates) =>
      `בדוח הזה אין עמודים מהסוגים האלה, ולכן התשובות עליהם לא משנות דבר: ${templates}.`,
  },
  statement: {
    oneReport: (count) => `הצהרה נכתבת מ־report.json אחד, וניתנו ${count}. ציינו אחד.`,
    format: (given) => `הצהרה נכתבת כ־md או כ־html, ולא כ„${given}”.`,
    onlyNew: (file) =>
      `„${file}” נכתב עם ‎--new-only וחסרים בו ממצאים ידועים, שהצהרה חייבת לציין. קחו דוח שנכתב בלעדיו.`,
    noPages: (file) => `ב„${file}” אין אף עמוד שנבדק, ולכן אין על מה להצהיר. קחו דוח אחר.`,
  },
};
