import type { overlay as English } from '../en/overlay.ts';
import { counted } from './counted.ts';

/** What the overlay on a newsroom’s preview says, in Hebrew. */
export const overlay: typeof English = {
  checking: 'העמוד נבדק …',
  found: (editor, template) =>
    editor + template === 0
      ? 'לא נמצא כאן מה לתקן.'
      : `${counted(editor + template, 'ממצא אחד לתיקון', 'ממצאים לתיקון')}: ‏${editor} שלכם, ${template} של המפתחים.`,
  broken: (reason) => `לא היה אפשר לבדוק את העמוד: ${reason}`,
  again: 'בדיקה חוזרת',
  otherSide: 'לצד השני',
  close: 'סגירה',
  editor: 'מה אתם יכולים לתקן',
  template: 'מה מפתחי התבנית מתקנים',
  none: 'אין כאן דבר.',
  alike: (message, more) => `${message} ועוד ${more} כאלה.`,
  unsure: (count) => `לבדיקת אדם (${count})`,
  marks: 'סימונים בעמוד',
  wholePage: 'זה נוגע לעמוד כולו.',
  unseen: 'אי אפשר לראות את זה בעמוד כפי שהוא עכשיו.',
  fix: 'מה לעשות',
  forDevelopers: 'למפתחים',
  rest: (count) =>
    `${counted(count, 'בדיקה אחת זקוקה', 'בדיקות זקוקות')} למקשים, לחלונות אחרים או לטעינה חוזרת`,
  runDesk: 'הפעילו את השולחן',
  runCommand: 'כדי לנסות גם אותן, הריצו:',
};
