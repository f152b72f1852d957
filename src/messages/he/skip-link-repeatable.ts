import type { skipLinkRepeatableWords as English } from '../en/skip-link-repeatable.ts';
import { skipLinkSays, skipLinks } from './shared/skip-links.ts';

/** What the check `skip-link-repeatable` says, in Hebrew. */
export const skipLinkRepeatableWords: typeof English = {
  title: 'קישורי דילוג פועלים שוב',
  description: 'קישור דילוג שכבר השתמשו בו פועל גם בפעם השנייה, וגם בעכבר.',
  why: 'מי שחוזרים לראש העמוד משתמשים בקישור שוב; רבים ממי שצריכים אותו משתמשים במתג או בקול שלוחץ לחיצת עכבר.',
  says: {
    ...skipLinkSays,
    none: 'שום קישור דילוג אינו לוקח את המקלדת למקום כלשהו.',
    passed: 'קישורי הדילוג פועלים שוב ושוב.',
    failed: (count) =>
      skipLinks(count, 'פועל רק פעם אחת או רק בדרך אחת', 'פועלים רק פעם אחת או רק בדרך אחת'),
    onlyOnce: (link) => `${link} לוקח את המקלדת בפעם הראשונה ומשאיר אותה מאחור בפעם השנייה.`,
    onlyByKey: (link) => `${link} פועל במקלדת, ולחיצת עכבר משאירה את המקלדת מאחור.`,
    fix: 'עשו את הפעולה בכל לחיצה, תהיה הכתובת אשר תהיה, ובלי { once: true }.',
  },
};
