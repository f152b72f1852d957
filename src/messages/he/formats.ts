import type { formats as English } from '../en/formats.ts';
import { checks, counted, findings, onPages, pages, places } from './counted.ts';

/** What the formats other than HTML say, in Hebrew. */
export const formats: typeof English = {
  progress: {
    pages: (done, total) => `${done}/${total} עמודים`,
    toLookAt: (done, total, failed) => `${done}/${total} עמודים, ${failed} עם בעיות`,
    page: { passed: 'עבר', failed: 'נכשל', letThrough: 'נכשל, ולא נספר', error: 'שגיאה' },
    took: (ms) => `נמשך ${ms} אלפיות שנייה`,
  },
  terminal: {
    page: { error: 'שגיאה', failed: 'נכשל' },
    findings,
    toFix: 'מה לתקן:',
    check: (count, message) => `${pages(count)}: ${message}`,
    checkFacts: (id, impact, owner) => `(${id}, ${impact}, בידי ${owner})`,
    more: {
      page: (count) => `… ועוד ${pages(count)}`,
      check: (count) => `… ועוד ${checks(count)}`,
      line: (count) => `… ועוד ${counted(count, 'שורה אחת', 'שורות')}`,
    },
    byTemplate: (shared, total) =>
      `${shared} מתוך ${pages(total)} נשפטו לפי מה שנוסה בעמודים אחרים של אותה תבנית. ‎--every-page full‎ מנסה הכול בכל עמוד.`,
    letThrough: (count) =>
      `עמודים שנכשלו אינם נספרים וקוד היציאה הוא 0, כי ‎--fail-on‎ הוא „never”. בלעדיו היו נספרים ${findings(count)}.`,
    verdict: { passed: 'עבר', failed: 'נכשל', error: 'אינו שלם' },
    counts: (total, passed, failed, error, seconds) =>
      `${pages(total)}: ${passed} עברו, ${failed} נכשלו, ${error} לא נבדקו, תוך ${seconds} שניות`,
    report: (path) => `דוח: ${path}`,
    noSummary: (file, why) => `אי אפשר להוסיף את הסיכום אל „${file}”: ${why}.`,
  },
  timings: {
    head: (count) => `אלפיות שנייה לעמוד, ${pages(count)}:`,
    total: 'סך הכול',
    slowest: (url, ms) => `העמוד האיטי ביותר נמשך ${ms} אלפיות שנייה: ${url}`,
  },
  baseline: {
    counts: (file, fresh, known) =>
      `לעומת קו הבסיס ${file}: ${counted(fresh, 'ממצא חדש אחד', 'ממצאים חדשים')}, ${known} ידועים.`,
    fixed: 'תוקן, ועדיין רשום בקו הבסיס („presscheck baseline --prune” מסיר אותו):',
    gone: (checkId, place, where, gone) =>
      gone === 1
        ? `${checkId}: ${place}, נעלם מ־${where}`
        : `${checkId}: ${place}, נעלם מ־${pages(gone)} של ${where}`,
    spread: (checkId, place, where, count, now) =>
      `${checkId}: ${place} ידוע ב־${where}. כשנרשם הוא היה ${onPages(count)}, ועכשיו הוא ב־${now}.`,
    notAudited: (url, problem) => `${url}: ${problem}`,
    chooseAnother: 'ציינו קובץ אחר ב־‎--baseline.',
    nothingWritten: (file) => `דבר לא נכתב אל ${file}.`,
    written: (file, lines) =>
      `נכתב: ${file}, ${counted(lines, 'שורה אחת', 'שורות')}. עם ‎--baseline ${file}‎ הממצאים האלה אינם מכשילים עוד הרצה.`,
    dropped: (lines) => (lines === 1 ? 'שורה אחת הוסרה.' : `${lines} שורות הוסרו.`),
    kept: (lines) =>
      lines === 1
        ? 'שורה אחת על עמוד או בדיקה מחוץ להרצה הזאת נשמרה.'
        : `${lines} שורות על עמודים או בדיקות מחוץ להרצה הזאת נשמרו.`,
  },
  markdown: {
    title: {
      passed: '## presscheck: עבר',
      failed: '## presscheck: נכשל',
      error: '## presscheck: הבדיקה אינה שלמה',
    },
    counts: (total, passed, failed, error) =>
      `**${pages(total)}**: ${passed} עברו, ${failed} נכשלו, ${error} לא נבדקו.`,
    letThrough: (count) => `${findings(count)} לא נספרו: אין ביניהם חומרה שמכשילה הרצה.`,
    baseline: (fresh, known) =>
      `לעומת קו הבסיס: ${counted(fresh, 'ממצא חדש אחד', 'ממצאים חדשים')}, ${known} ידועים.`,
    causes: '### תיקון אחד להרבה עמודים',
    cause: (impact, message, count, owner, place) =>
      `**${impact}**: ${message} ${onPages(count)}, בידי ${owner}${place ? `, ב־${place}` : ''}`,
    checks: '### מה נכשל, החמור תחילה',
    check: (impact, message, id, count, found) =>
      `**${impact}**: ${message} ${pages(count)}, ${places(found)} (${id})`,
    pages: '### עמודים',
    failedPage: (page, count) => `נכשל: ${page}, ${findings(count)}`,
    errorPage: (page, message) => `לא נבדק: ${page}: ${message}`,
    owners: '### לתיקון',
    owner: (owner, count, of) => `בידי ${owner}: ${findings(count)} של ${checks(of)}`,
    toLookAt: (count, of) =>
      `נדרשת בדיקת אדם ב${count === 1 ? 'מקום אחד נוסף' : `־${count} מקומות נוספים`}: ${checks(of)} לא הכריעו.`,
    more: (count) => `ועוד ${count}`,
    where: 'הדוח המלא נמצא בקבצים שלצד הקובץ הזה. `presscheck explain` אומר איך לתקן כל בעיה.',
  },
  junit: {
    pageCase: 'העמוד נבדק',
    place: (place) => `איפה: ${place}`,
    source: (source) => `מקור: ${source}`,
    markup: (html) => `סימון: ${html}`,
    fix: (fix) => `איך מתקנים: ${fix}`,
    knownPlace: 'ידוע: הוא בקו הבסיס.',
    explain: (checkId) => `עוד: presscheck explain ${checkId}`,
    known: (message) => `ידוע, מקו הבסיס: ${message}`,
    cantTell: (message) => `נדרשת בדיקת אדם: ${message}`,
    inapplicable: (message) => `לא רלוונטי: ${message}`,
    untested: (message) => `לא נבדק: ${message}`,
  },
  sarif: {
    criterion: (number) => `קריטריון WCAG ${number}`,
    actRule: (id) => `כלל ACT ${id}`,
    axeHelp: 'על הכלל הזה של axe-core',
    axe: (id) => `הכלל ${id} של axe-core.`,
  },
  annotations: {
    pageTitle: 'לא נבדק',
    page: (url, problem) => `${url}: ${problem}`,
    untestedTitle: (id) => `${id}: לא נבדק`,
    untested: (message, count) => `${message} ${onPages(count)}.`,
    findingTitle: (id, impact) => `${id} (${impact})`,
    finding: (message, page, others) =>
      `${message} בעמוד ${page}${others > 0 ? ` ובעוד ${counted(others, 'עמוד אחד', 'עמודים')}` : ''}.`,
    moreTitle: 'ועוד',
    more: (count) => `ועוד ${count} מן הסוג הזה. GitHub אינו מציג יותר מעשרה; בדוח יש את כולם.`,
  },
  earl: { pageTest: 'אפשר לבדוק את העמוד' },
  csv: {
    page: 'עמוד',
    viewport: 'חלון',
    area: 'תחום',
    check: 'בדיקה',
    outcome: 'תוצאה',
    impact: 'חומרה',
    level: 'רמה',
    wcag: 'קריטריונים של WCAG',
    owner: 'מי מתקן',
    message: 'מה לא תקין',
    fix: 'איך מתקנים',
    selector: 'בורר',
    html: 'סימון',
    file: 'קובץ',
    line: 'שורה',
    column: 'עמודה',
    known: 'ידוע',
    fingerprint: 'טביעת אצבע',
  },
  csvYes: 'כן',
  comparison: {
    title: 'השוואת דוחות',
    new: (count, doubts) => `חדשים: ${tally(count, doubts)}`,
    gone: (count, doubts) => `נעלמו: ${tally(count, doubts)}`,
    unchanged: (count, doubts) => `ללא שינוי: ${tally(count, doubts)}`,
    check: (checkId, impact) => `${checkId} (${impact})`,
    doubt: 'נדרשת בדיקת אדם',
    onOne: (page) => `בעמוד ${page}`,
    onPages: (count, shown, more) =>
      `ב־${count} עמודים: ${shown}${more > 0 ? ` ועוד ${more}` : ''}`,
    onlyOld: (count) => `${pages(count)} רק בדוח הישן; ממצאים משם אינם נספרים כמי שנעלמו`,
    onlyNew: (count) => `${pages(count)} רק בדוח החדש; כל הממצאים שם חדשים`,
    notAudited: (count) => `${pages(count)} לא נבדקו בדוח החדש; ממצאים משם אינם נספרים כמי שנעלמו`,
    checksOnlyOld: (count) => `${checks(count)} רק בדוח הישן`,
    checksOnlyNew: (count) => `${checks(count)} רק בדוח החדש`,
    more: (count) => `… ועוד ${count}`,
    worse: (both) => `גרוע יותר  ${pages(both)} בהשוואה`,
    noWorse: (both) => `לא גרוע יותר  ${pages(both)} בהשוואה`,
  },
};

function tally(count: number, doubts: number): string {
  const beside = doubts > 0 ? `, ועוד ${counted(doubts, 'ספק אחד', 'ספקות')} שאדם צריך לבדוק` : '';
  return `${findings(count)}${beside}`;
}
