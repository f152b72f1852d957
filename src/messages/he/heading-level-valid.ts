import type { headingLevelValidWords as English } from '../en/heading-level-valid.ts';
import { outlineSays } from './shared/outline.ts';

/** What the check `heading-level-valid` says, in Hebrew. */
export const headingLevelValidWords: typeof English = {
  title: 'רמות הכותרות אמיתיות',
  description: 'לכל כותרת יש רמה מ־1 עד 6, והיא כותרת גם בשביל קוראי מסך.',
  why: 'הדפדפנים מנחשים רמה אחרת לכל טעות, וקוראי מסך מקבלים מבנה כותרות מבולבל.',
  says: {
    ...outlineSays,
    passed: 'לכל כותרת יש רמה אמיתית.',
    failed: 'לחלק מן הכותרות אין רמה אמיתית.',
    noLevel: (name, guessed) =>
      `לכותרת „${name}” אין aria-level; הדפדפנים מניחים שהרמה שלה היא ${guessed}.`,
    unreal: (name, ariaLevel) => `לכותרת „${name}” יש aria-level="${ariaLevel}", וזו אינה רמה.`,
    tooDeep: (name, ariaLevel) => `לכותרת „${name}” יש aria-level="${ariaLevel}", עמוק יותר מ־6.`,
    contradicted: (name, tag, ariaLevel) =>
      `הכותרת „${name}” היא <${tag}> עם aria-level="${ariaLevel}".`,
    fix: 'השתמשו ב־h1 עד h6, בלי role ובלי aria-level.',
    roleTaken: (text) =>
      `„${text}” היא כותרת שה־role שלה נלקח ממנה: בשביל קוראי מסך זהו טקסט רגיל.`,
    noSuchTag: (text) => `התגית של „${text}” אינה קיימת: בשביל קוראי מסך זהו טקסט רגיל.`,
    fixLost: 'השתמשו ב־h1 עד h6, בלי role.',
  },
};
