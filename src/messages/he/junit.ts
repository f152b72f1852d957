import type { junit as English } from '../en/junit.ts';

/** What the JUnit format says, in Hebrew. */
export const junit: typeof English = {
  pageCase: 'העמוד נבדק',
  runCase: 'כל העמודים נמצאו',
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
};
