import type { doubtSays as English } from '../../en/shared/doubt.ts';

/** What checks of a page's looks say where style sheets of it did not load, in Hebrew. */
export const doubtSays: typeof English = {
  doubtedLook: (sentence, missing) =>
    `${sentence.replace(/\.$/, '')}; אך ${missing === 1 ? 'גיליון סגנונות אחד של העמוד לא נטען' : `${missing} גיליונות סגנונות של העמוד לא נטענו`}, ולכן ייתכן שהעמוד נראה אחרת.`,
};
