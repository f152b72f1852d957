import type { UsageWords } from '../../model/usage/usage.words.ts';

/** What is said where files cannot be watched, in Hebrew. */
export const watching: UsageWords['watching'] = {
  onlyFiles: (target) =>
    `אי אפשר לעקוב אחר „${target}”: רק אחר קבצים ותיקיות. בדקו אותו בלי watch.`,
  refused: (path, code) =>
    `אי אפשר לעקוב אחר „${path}” (${code}). עקבו אחר פחות תיקיות, או אפשרו למערכת לעקוב אחר יותר (ב־Linux: ‏fs.inotify.max_user_watches).`,
};
