import type { noSingleKeyShortcutWords as English } from '../en/no-single-key-shortcut.ts';

/** What the check `no-single-key-shortcut` says, in Hebrew. */
export const noSingleKeyShortcutWords: typeof English = {
  title: 'מקשים בודדים אינם עושים דבר מעצמם',
  description: 'מקש של תו שלוחצים עליו כשדבר אינו במיקוד אינו עושה דבר, או שפקד בעמוד מכבה זאת.',
  why: 'מי שמדברים אל המחשב מפעילים מקשים כאלה בכל מילה, ומי שידיהם רועדות מפעילים אותם בטעות.',
  says: {
    none: 'שום סקריפט בעמוד אינו מאזין למקשים.',
    passed: (keys) =>
      keys === 1 ? 'המקש האחד שנוסה לא עשה דבר.' : `אף אחד מ־${keys} מקשים של תווים לא עשה דבר.`,
    passedTurnedOff: 'יש בעמוד קיצורים של מקש בודד, ופקד בעמוד מכבה אותם.',
    failed: 'מקשים בודדים עושים משהו מעצמם.',
    effects: {
      'moves the focus': 'מזיז את המיקוד',
      'changes the page': 'משנה את העמוד',
      'scrolls the page': 'גולל את העמוד',
      'leaves the page': 'עוזב את העמוד',
    },
    shortcut: (key, effect) => `המקש „${key}” ${effect} כשדבר אינו במיקוד.`,
    shortcutStays: (key, effect) =>
      `המקש „${key}” ${effect} כשדבר אינו במיקוד, ושום פקד שנוסה אינו מכבה זאת.`,
    maybeSet: (what) =>
      `${what} הפקד הזה מדבר על קיצורי מקשים: אדם צריך לבדוק אם הוא מכבה את הקיצור או מעביר אותו למקש אחר.`,
    fix: 'בחרו בצירוף עם Ctrl או Alt, או הציעו הגדרה שמכבה את הקיצור.',
  },
};
