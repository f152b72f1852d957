import type { baseline as English } from '../en/baseline.ts';
import { counted, onPages, pages } from './counted.ts';

/** What is said of known findings, and of the file that has them, in Hebrew. */
export const baseline: typeof English = {
  counts: (file, fresh, known, fixed) =>
    `לעומת קו הבסיס ${file}: ${counted(fresh, 'ממצא חדש אחד', 'ממצאים חדשים')}, ${known} ידועים${fixed > 0 ? `, ${fixed} תוקנו` : ''}.`,
  fixed: 'תוקן, ועדיין רשום בקו הבסיס („presscheck baseline --prune” מסיר אותו):',
  gone: (checkId, place, where, gone) =>
    gone === 1
      ? `${checkId}: ${place}, נעלם מ־${where}`
      : `${checkId}: ${place}, נעלם מ־${pages(gone)} של ${where}`,
  spread: (checkId, place, where, count, now) =>
    `${checkId}: ${place} ידוע ב־${where}. כשנרשם הוא היה ${onPages(count)}, ועכשיו הוא ב־${now}.`,
  noted: (checkId, where, now, reason, until) =>
    `ידוע ${onPages(now)} מתוך ${where} (${checkId}${until === null ? '' : `, עד ${until}`})${reason === '' ? '' : `: ${reason}`}`,
  over: (checkId, where, reason, until) =>
    `היה ידוע עד ${until}, ושוב חדש: ${checkId} ב־${where}${reason === '' ? '' : ` (${reason})`}.`,
  notAudited: (url, problem) => `${url}: ${problem}`,
  nothingWritten: (file) => `דבר לא נכתב אל ${file}.`,
  written: (file, lines) =>
    `נכתב: ${file}, ${counted(lines, 'שורה אחת', 'שורות')}. עם ‎--baseline ${file}‎ הממצאים האלה אינם מכשילים עוד הרצה.`,
  dropped: (lines) => (lines === 1 ? 'שורה אחת הוסרה.' : `${lines} שורות הוסרו.`),
  kept: (lines) =>
    lines === 1
      ? 'שורה אחת על עמוד או בדיקה מחוץ להרצה הזאת נשמרה.'
      : `${lines} שורות על עמודים או בדיקות מחוץ להרצה הזאת נשמרו.`,
};
