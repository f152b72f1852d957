import type { skipLinkLandsOnContentWords as English } from '../en/skip-link-lands-on-content.ts';
import { doubtSays } from './shared/doubt.ts';
import { skipLinkSays } from './shared/skip-links.ts';

/** What the check `skip-link-lands-on-content` says, in Hebrew. */
export const skipLinkLandsOnContentWords: typeof English = {
  title: 'קישור הדילוג נוחת בכתבה',
  description: '„דילוג לתוכן” מוביל אל מעבר לחלקים שחוזרים בכל עמוד, אל תחילת הכתבה.',
  why: 'מי שנחתו לפני התפריט, או אחרי הכותרת, צריכים למצוא את ההתחלה בעצמם.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    none: 'שום קישור דילוג אינו לוקח את המקלדת אל הכתבה.',
    passed: 'קישור הדילוג נוחת בכתבה.',
    failed: 'קישור הדילוג מחטיא את הכתבה.',
    unsure: 'אי אפשר לדעת אם קישור הדילוג נוחת בכתבה.',
    withoutHeadline: (link) => `${link} מוביל לעמוד שאין בו כותרת לכתבה.`,
    inBanner: (link) => `${link} נוחת בראש העמוד.`,
    inNavigation: (link) => `${link} נוחת בניווט.`,
    inAside: (link) => `${link} נוחת בתוכן צדדי.`,
    inFooter: (link) => `${link} נוחת בתחתית העמוד.`,
    beforeMenu: (link, links) =>
      `${link} נוחת לפני תפריט: ${links} מקישוריו נמצאים בין מקום הנחיתה ובין כותרת הכתבה.`,
    wellBefore: (link, stops, characters) =>
      `${link} נוחת הרבה לפני כותרת הכתבה: ${stops === 1 ? 'תחנה אחת' : `${stops} תחנות`} ו־${characters} תווים.`,
    afterStory: (link) => `${link} נוחת אחרי הכתבה.`,
    wellAfter: (link) => `${link} נוחת הרבה אחרי כותרת הכתבה.`,
    fix: 'הפנו את הקישור אל האלמנט שמתחיל בכותרת הכתבה, למשל <main>.',
  },
};
