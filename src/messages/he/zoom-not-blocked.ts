import type { zoomNotBlockedWords as English } from '../en/zoom-not-blocked.ts';

/** What the check `zoom-not-blocked` says, in Hebrew. */
export const zoomNotBlockedWords: typeof English = {
  title: 'ההגדלה אינה חסומה',
  description: 'שתי אצבעות, Ctrl ופלוס, וגם Ctrl וגלגלת מגדילים את העמוד.',
  why: 'מי שראייתם לקויה מגדילים את הטקסט כדי לקרוא אותו; עמוד שאוסר זאת משאיר אותם בחוץ.',
  says: {
    untouched: 'דבר בעמוד אינו מפריע להגדלה.',
    passed: (times) => `שתי אצבעות הגדילו את העמוד פי ${times}.`,
    failed: 'העמוד מונע מן הקוראים להגדיל אותו.',
    unsure: 'אי אפשר היה לדעת אם הקוראים יכולים להגדיל את העמוד בשתי אצבעות.',
    stuck: (times, why) => `שתי אצבעות מגדילות את העמוד רק פי ${times}: ${why}.`,
    byScript: 'סקריפט מבטל את המחווה',
    fixScript: 'אל תקראו ל־preventDefault() במגע של שתי אצבעות.',
    byMeta: (content) => `ב־viewport meta שלו כתוב „${content}”`,
    fixMeta:
      'כתבו content="width=device-width, initial-scale=1", בלי user-scalable ובלי maximum-scale.',
    byTouchAction: (value) => `touch-action: ${value} אוסר זאת`,
    fixTouchAction: 'השתמשו ב־touch-action: manipulation, או הוסיפו pinch-zoom לערך.',
    byNothingSeen: 'לא נראה דבר שאוסר זאת',
    fixNothingSeen: 'נסו שתי אצבעות בטלפון.',
    cancelsPlus: 'סקריפט בעמוד מבטל את Ctrl ופלוס, ולכן הדפדפן אינו יכול להגדיל.',
    cancelsWheel: 'סקריפט בעמוד מבטל את Ctrl והגלגלת, ולכן הדפדפן אינו יכול להגדיל.',
    fixCancels: (event) =>
      `דאגו שהטיפול באירוע ${event} יעביר הלאה אירועים שבהם Ctrl או Command לחוצים.`,
  },
};
