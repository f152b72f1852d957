import type { errands as English } from '../en/errands.ts';
import { counted } from './counted.ts';
import { heardSays } from './shared.ts';

/** What the small commands say, in Hebrew: doctor, explain and init. */
export const errands: typeof English = {
  doctor: {
    ok: 'תקין',
    failed: 'נכשל',
    borrowed: 'דפדפן: דפדפן פועל, שניתן ב־‎--connect',
    browser: (path, origin) => `דפדפן: ${path}, ${origin}`,
    notAudited: (problem) => `לא היה אפשר לבדוק את עמוד הניסיון: ${problem}`,
    audited: (ms) => `עמוד הניסיון נבדק תוך ${ms} אלפיות שנייה, והתקלה הידועה שבו נמצאה.`,
    faultMissed: 'עמוד הניסיון נבדק, אבל התקלה הידועה שבו לא נמצאה. דווחו על כך בבקשה.',
    listener: 'המאזין, ששום בדיקה של עמודים אינה צריכה אותו: הכול מותקן.',
    noListener: (why) => `המאזין, ששום בדיקה של עמודים אינה צריכה אותו, אינו מותקן. ${why}`,
    untested: (id, message) => `הבדיקה ${id} לא יכלה לרוץ: ${message}`,
    version: (browser, what) => `גרסה: ${browser}, ${what}.`,
    versionAgainst: (browser, what, behind, expected) =>
      `גרסה: ${browser}, ${what}, ${behind > 0 ? `ישן ב${counted(behind, 'גרסה ראשית אחת', 'גרסאות ראשיות').replace(/^(?=\d)/, '־')} מזה` : 'לא ישן מזה'} ש־puppeteer נוצר בשבילו (${expected}).`,
    update: 'עדכנו אותו: הקוראים משתמשים בחדשים יותר.',
    shell: 'דפדפן ללא ממשק (headless shell)',
    wholeBrowser: 'דפדפן שלם, שזקוק לזמן ארוך עד פי שניים מדפדפן ללא ממשק (headless shell)',
    released: (what, months) =>
      `${what}, שיצא לפני כ${months === 1 ? 'חודש' : `־${months} חודשים`}`,
  },
  listen: {
    heard: (url, listener, seconds) => `${url}, נשמע על ידי ${listener} ב־${seconds} שניות`,
    notHeard: (why) => `לא נשמע עד הסוף: ${why}`,
    faults: heardSays.faults,
    nothing: 'דבר לא נשמע',
    routes: {
      reading: 'קריאה מההתחלה',
      levelOne: 'מכותרת ברמה 1 לבאה אחריה (1)',
      headings: 'מכותרת לכותרת (h)',
      landmarks: 'מאזור לאזור (m)',
      skipLink: (name) => `קישור הדילוג „${name}”`,
      sizePart: (label) => `פקד גודל הטקסט „${label}”`,
    },
  },
  explain: {
    owners: {
      editor: 'העניין הוא מה שכתוב בכתבה: עורכי הכתבה יכולים לתקן.',
      template: 'העניין הוא התבנית: מפתחי התבנית יכולים לתקן.',
    },
    axeRule: (id) => `\`${id}\`, כלל של axe-core`,
    better: (checkId) =>
      `הבדיקה \`${checkId}\` עושה כאן אותו דבר ועוד: „presscheck explain ${checkId}” מסביר אותה.`,
    inDetail: (checkId) => `ביתר פירוט, באנגלית: „presscheck explain ${checkId} --locale en”.`,
    sources: 'מקורות',
    goodPractice: 'נוהג טוב; לא קריטריון של WCAG.',
    criteria: (criterion, level) => `קריטריון WCAG ${criterion} (רמה ${level}).`,
    actRules: (ids) => `כללי ACT: ${ids}.`,
    more: (href) => `איך axe-core בודק זאת, עם דוגמאות: ${href}`,
  },
  init: {
    written: (path) => `נכתב: ${path}`,
    setTargets: 'קבעו ב־targets שבקובץ התצורה את התיקייה שאליה נכתב האתר הבנוי.',
  },
};
