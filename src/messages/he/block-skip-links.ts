import type { blockSkipLinksWords as English } from '../en/block-skip-links.ts';
import { reasonSays } from './shared/reasons.ts';
import { skipLinkSays } from './shared/skip-links.ts';
import { viewSays } from './shared/view-problem.ts';

/** What the check `block-skip-links` says, in Hebrew. */
export const blockSkipLinksWords: typeof English = {
  title: 'קישורים שמדלגים על הטמעה פועלים',
  description: 'קישור בכתבה שמבטיח לדלג על הטמעה או על חלק אחר לוקח את המקלדת אל מה שבא אחריו.',
  why: 'בהטמעה אחת יכולות להיות עשרות תחנות של מקש Tab; מי שלוחצים על קישור שבור צריכים לעבור את כולן.',
  says: {
    called: skipLinkSays.called,
    ...viewSays,
    none: 'שום קישור בכתבה אינו מדלג על חלק שלה.',
    passed: 'הקישורים שמדלגים על חלקים של הכתבה פועלים.',
    failed: 'קישור שאמור לדלג על חלק של הכתבה אינו מוביל אל מעבר לו.',
    leaves: (link) => `${link} עוזב את העמוד, או מחליף אותו בעמוד אחר.`,
    missing: (link, fragment) => `${link} מוביל אל „#${fragment}”, שאינו בעמוד.`,
    stayed: (link) => `אחרי ${link} המקלדת ממשיכה מן המקום שבו הייתה.`,
    back: (link, id) =>
      `${link} מוביל אחורה: לשני אלמנטים יש המזהה „${id}”, והדפדפן הולך אל הראשון.`,
    fixBack: 'תנו לכל אלמנט מזהה משלו.',
    why: reasonSays.hidden,
    hidden: (link, why) => `${link} מוביל אל אלמנט מוסתר: ${why}.`,
    undecided: (link) => `אי אפשר לדעת לאן ${link} מוביל.`,
    after: (link, problem) => `אחרי ${link}, ${problem}.`,
    fix: 'שימו אלמנט עם ה־id הזה מיד אחרי החלק שמדלגים עליו, והניחו לדפדפן לעקוב אחרי הקישור.',
    fixHidden: 'אל תסתירו את המקום; מותר לו להיות ריק.',
  },
};
