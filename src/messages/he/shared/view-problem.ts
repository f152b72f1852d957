import type { viewSays as English } from '../../en/shared/view-problem.ts';

/** What is wrong with the view after landing, as parts of Hebrew sentences, and the mends. */
export const viewSays: typeof English = {
  aboveWindow: (px) => `תחילת המקום שהוא מוביל אליו נמצאת ${px} px מעל החלון`,
  fixAboveWindow:
    'העבירו את המיקוד אל היעד עם { preventScroll: true } וגללו את תחילתו אל תוך החלון, או העבירו את המיקוד אל הכותרת שלו.',
  farDown: (px, windowHeight) =>
    `המקום שהוא מוביל אליו מתחיל ${px} px מתחת לראש החלון, שגובהו ${windowHeight} px`,
  fixFarDown: 'הניחו לדפדפן לגלול אל היעד, ואל תגללו ממנו הלאה אחר כך.',
  coveredBy: (cover) => `${cover} מכסה את תחילת המקום שהוא מוביל אליו`,
  somethingInPlace: 'משהו שנשאר במקומו',
  fixCovered: 'הגדירו על html את scroll-padding-top לפי גובהו של ראש העמוד הנצמד.',
};
