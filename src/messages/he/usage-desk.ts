import type { UsageWords } from '../../model/usage/usage.words.ts';

/** What is said, in Hebrew, of what the desk is asked for. */
export const desk: UsageWords['desk'] = {
  badPort: (given) => `‎--port חייב להיות מספר מ־0 עד 65535; ניתן „${given}”.`,
  portTaken: (port) =>
    `היציאה ${port} תפוסה, אולי על ידי שולחן אחר. תנו אחרת ב־‎--port, או השמיטו אותו.`,
  portRefused: (port, code) =>
    `השולחן אינו יכול להאזין ביציאה ${port} (${code}). תנו אחרת ב־‎--port, או השמיטו אותו.`,
  otherTarget: (target) =>
    `„${target}” אינו יעד שהשולחן מקבל. תנו כתובות, קובצי ‎.html או תיקיות של עמודים בנויים.`,
  noAddress: (given) =>
    `„${given}” אינה כתובת שאפשר לפתוח. כתבו אותה בצורה https://example.org/story.`,
  noPage: (url) => `„${url}” אינו בין העמודים של שולחן זה.`,
  noAudit: 'הבדיקה הזאת אינה כאן עוד.',
  noDraft: 'הטיוטה ריקה. הדביקו תחילה את הטקסט שלה.',
  notUnderstood: 'השולחן לא הבין מה התבקש.',
  tooLarge: (megabytes) => `זה גדול מדי: השולחן מקבל עד ${megabytes} מגה־בייט.`,
  noHtml: 'הקובץ הזה אינו עמוד HTML. שמרו את העמוד כ־HTML ובחרו בקובץ ההוא.',
  full: (count) => `${count} בדיקות כבר ממתינות. חכו עד שאחת תסתיים, או בטלו אחת.`,
  noStory: (url) =>
    `לא נמצאה כתבה בעמוד „${url}”, ולכן אין בו מקום לטיוטה. בחרו בעמוד אחר, או בעמוד הפשוט.`,
  refused: 'השולחן עונה לעמוד שלו בלבד. פתחו את הכתובת ש־presscheck הדפיס.',
};
