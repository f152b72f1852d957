import type { UsageWords } from '../../model/usage/usage.words.ts';
import type { watch as English } from '../en/watch.ts';
import { counted, pages } from './counted.ts';

/** What is said where files cannot be watched, in Hebrew. */
export const watching: UsageWords['watching'] = {
  onlyFiles: (target) =>
    `אי אפשר לעקוב אחר „${target}”: רק אחר קבצים ותיקיות. בדקו אותו בלי watch.`,
  refused: (path, code) =>
    `אי אפשר לעקוב אחר „${path}” (${code}). עקבו אחר פחות תיקיות, או אפשרו למערכת לעקוב אחר יותר (ב־Linux: ‏fs.inotify.max_user_watches).`,
};

/** What is said of pages that are watched, in Hebrew. */
export const watch: typeof English = {
  state: (count, toFix, notWhole) =>
    [
      pages(count),
      toFix === 0 ? 'אין מה לתקן' : counted(toFix, 'ממצא אחד לתיקון', 'ממצאים לתיקון'),
      ...(notWhole > 0 ? [`${pages(notWhole)} שלא נבדקו, או לא במלואם`] : []),
    ].join(', '),
  newPage: (page) => `עמוד חדש: ${page}`,
  gonePage: (page) => `עמוד שאיננו עוד: ${page}`,
  notAudited: (page, reason) => `לא היה אפשר לבדוק את ${page}: ${reason}`,
};
