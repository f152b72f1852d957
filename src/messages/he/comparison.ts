import type { comparison as English } from '../en/comparison.ts';
import { checks, counted, findings, pages } from './counted.ts';

/** What a comparison of two reports says, in Hebrew. */
export const comparison: typeof English = {
  title: 'השוואת דוחות',
  new: (count, doubts) => `חדשים: ${tally(count, doubts)}`,
  gone: (count, doubts) => `נעלמו: ${tally(count, doubts)}`,
  unchanged: (count, doubts) => `ללא שינוי: ${tally(count, doubts)}`,
  unknown: (count, doubts) =>
    `לא ידוע: ${tally(count, doubts)} שהדוח הישן לא יכול היה לשפוט; לא נספרים כחדשים`,
  check: (checkId, impact) => `${checkId} (${impact})`,
  doubt: 'נדרשת בדיקת אדם',
  onOne: (page) => `בעמוד ${page}`,
  onPages: (count, shown, more) => `ב־${count} עמודים: ${shown}${more > 0 ? ` ועוד ${more}` : ''}`,
  onlyOld: (count) => `${pages(count)} רק בדוח הישן; ממצאים משם אינם נספרים כמי שנעלמו`,
  onlyNew: (count) => `${pages(count)} רק בדוח החדש; כל הממצאים שם חדשים`,
  notAudited: (count) => `${pages(count)} לא נבדקו בדוח החדש; ממצאים משם אינם נספרים כמי שנעלמו`,
  notAuditedBefore: (count) => `${pages(count)} לא נבדקו בדוח הישן; ממצאים משם אינם נספרים כחדשים`,
  way: (oldRead, nowRead, oldBest, nowBest) =>
    `הדרך אל הכתבה, בחציון: בקריאה מראש העמוד ${oldRead} שניות לפני ו־${nowRead} עכשיו; בדרך המהירה ביותר ${oldBest} לפני ו־${nowBest} עכשיו`,
  wayGrown: (count) => `הדרך אל הכתבה התארכה: ${counted(count, 'פעם אחת', 'פעמים')}`,
  wayShrunk: (count) => `הדרך אל הכתבה התקצרה: ${counted(count, 'פעם אחת', 'פעמים')}`,
  wayMeasures: { reading: 'בקריאה מראש העמוד', best: 'בדרך המהירה ביותר' },
  wayChange: (page, measure, old, now) => `${page} ${measure}: ${old} שניות, עכשיו ${now}`,
  checksOnlyOld: (count) => `${checks(count)} רק בדוח הישן`,
  checksOnlyNew: (count) => `${checks(count)} רק בדוח החדש`,
  more: (count) => `… ועוד ${count}`,
  worse: (both) => `גרוע יותר  ${pages(both)} בהשוואה`,
  noWorse: (both) => `לא גרוע יותר  ${pages(both)} בהשוואה`,
};

function tally(count: number, doubts: number): string {
  const beside = doubts > 0 ? `, ועוד ${counted(doubts, 'ספק אחד', 'ספקות')} שאדם צריך לבדוק` : '';
  return `${findings(count)}${beside}`;
}
