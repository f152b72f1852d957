import type { formats as English } from '../en/formats.ts';
import { baseline } from './baseline.ts';
import { comparison } from './comparison.ts';
import { checks, counted, findings, onPages, onPlaces, pages } from './counted.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';

/** What the formats other than HTML say, in Hebrew. */
export const formats: typeof English = {
  progress: {
    pages: (done, total) => `${done}/${total} עמודים`,
    toLookAt: (done, total, failed) => `${done}/${total} עמודים, ${failed} עם בעיות`,
    page: {
      passed: 'עבר',
      failed: 'נכשל',
      incomplete: 'לא נבדק במלואו',
      letThrough: 'נכשל, ולא נספר',
      error: 'שגיאה',
    },
    took: (ms) => `נמשך ${ms} אלפיות שנייה`,
  },
  terminal: {
    page: { error: 'שגיאה', failed: 'נכשל', incomplete: 'לא נבדק במלואו' },
    findings,
    inAllVariants: (count, variants) =>
      `${count} ${variants === 2 ? 'בשני אופני התצוגה' : `בכל ${variants} אופני התצוגה`}`,
    inVariants: (count, names) => `${count} ב־${names}`,
    untested: (count, why) => `לא היה אפשר להריץ ${checks(count)}. ${why}`,
    toFix: 'מה לתקן קודם:',
    newFindings: 'חדש, ויש לתקן:',
    pages,
    checkFacts: (id, owner) => `(${id}, בידי ${owner})`,
    failure: (place, message, others) =>
      `${place}: ${message}${others > 0 ? ` וגם בעוד ${counted(others, 'עמוד אחד', 'עמודים')}.` : ''}`,
    more: {
      page: (count) => `… ועוד ${pages(count)}`,
      check: (count, found) => `… ועוד ${checks(count)}, ${onPlaces(found)}`,
      line: (count) => `… ועוד ${counted(count, 'שורה אחת', 'שורות')}`,
    },
    leftOut: (what, ids) => `${what}: ${ids}`,
    byTemplate: (shared, total) =>
      `${shared} מתוך ${pages(total)} נשפטו לפי מה שנוסה בעמודים אחרים של אותה תבנית. ‎--every-page full‎ מנסה הכול בכל עמוד.`,
    letThrough: (count) =>
      `עמודים שנכשלו אינם נספרים, כי ‎--fail-on‎ הוא „never”. בלעדיו היו נספרים ${findings(count)}.`,
    changes: (since, fresh, fixed, still) =>
      `מאז ${since}: ${counted(fresh, 'ממצא חדש אחד', 'ממצאים חדשים')}, ${fixed} תוקנו, ${still} עדיין קיימים.`,
    verdict: { passed: 'עבר', failed: 'נכשל', incomplete: 'אינו שלם', error: 'אינו שלם' },
    counts: (counts, seconds) => `${counts}, תוך ${seconds} שניות`,
    report: (paths) => `דוח: ${paths}`,
    noSummary: (file, why) => `אי אפשר להוסיף את הסיכום אל „${file}”: ${why}.`,
  },
  timings: {
    head: (count) => `אלפיות שנייה לעמוד, ${pages(count)}:`,
    total: 'סך הכול',
    slowest: (url, ms) => `העמוד האיטי ביותר נמשך ${ms} אלפיות שנייה: ${url}`,
    notKept: {
      remote: 'הוא לא בא מתיקייה',
      prepared: 'מודול, תוסף, מאזין או ערכים שנשלחים משפיעים עליו',
      'not-whole': 'חלק מן הבדיקה לא נעשה',
      'by-chance': 'הוא לא הגיע למנוחה, או שבפעם הבאה הוא עשוי להיות עמוד אחר',
      'unseen-requests': 'לא כל מה שהוא מבקש נראה',
      foreign: (host) => `הוא טוען משרת אחר (${host}); ‏--hermetic מונע זאת`,
      'changed-meanwhile': 'קובץ שלו השתנה בזמן הבדיקה',
      unwritable: 'אי אפשר לכתוב אל התיקייה של המטמון',
    },
    notCached: (count, why) => `לא נשמרו להרצה הבאה, ${pages(count)}: ${why}.`,
  },
  baseline,
  markdown,
  junit,
  sarif: {
    criterion: (number) => `קריטריון WCAG ${number}`,
    actRule: (id) => `כלל ACT ${id}`,
    axeHelp: 'על הכלל הזה של axe-core',
    axe: (id) => `הכלל ${id} של axe-core.`,
    onPage: (message, url) => `${message} בעמוד ${url}.`,
    leftOut: (count, file) =>
      `לא נכללו ב־${file}: ${findings(count)}. GitHub אינו מקבל יותר מ־25,000 ממצאים ומ־10 MB. בתבניות האחרות יש את כולם.`,
  },
  history: {
    line: 'ממצאים שנכשלו:',
    earlier: (count) => `… ועוד ${counted(count, 'הרצה אחת מוקדמת', 'הרצות מוקדמות')}`,
    area: (area, now, change) => `${area} ${now} (${change})`,
    last: (areas) => `ההרצה האחרונה, והשינוי מאז זו שלפניה: ${areas}.`,
    broken: (file, lines) =>
      `${counted(lines, 'שורה אחת', 'שורות')} ב„${file}” אינן הרצות ולא נקראו.`,
  },
  annotations: {
    pageTitle: 'לא נבדק',
    page: (url, problem) => `${url}: ${problem}`,
    untestedTitle: (id) => `${id}: לא נבדק`,
    untested: (message, count) => `${message} ${onPages(count)}.`,
    findingTitle: (id, impact) => `${id} (${impact})`,
    finding: (message, page, others) =>
      `${message} בעמוד ${page}${others > 0 ? ` ובעוד ${counted(others, 'עמוד אחד', 'עמודים')}` : ''}.`,
    runTitle: 'על הבדיקה כולה',
    elsewhereTitle: 'בקבצים אחרים',
    elsewhere: (count) =>
      `ועוד ${findings(count)} בקבצים שהשינוי הזה אינו נוגע בהם. בדוח יש את כולם.`,
    unknownChange: (why) =>
      `לא ידוע באילו קבצים השינוי נוגע (${why}), ולכן ההערות הן על כל הקבצים. „fetch-depth: 0” של actions/checkout פותר את זה.`,
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
  comparison,
};
