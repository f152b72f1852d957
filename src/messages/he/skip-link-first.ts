import type { skipLinkFirstWords as English } from '../en/skip-link-first.ts';
import { skipLinkSays } from './shared/skip-links.ts';

/** What the check `skip-link-first` says, in Hebrew. */
export const skipLinkFirstWords: typeof English = {
  title: 'קישור הדילוג בא ראשון',
  description: 'מקש Tab מגיע אל קישור הדילוג לפני התפריט, החיפוש ושאר ראש העמוד.',
  why: 'קישור דילוג שבא אחרי התפריט אינו חוסך דבר: הקוראים כבר עברו את התפריט.',
  says: {
    ...skipLinkSays,
    none: 'אין בעמוד קישור דילוג.',
    passed: 'קישור הדילוג בא לפני כל מה שהוא מדלג עליו.',
    failed: 'קישור הדילוג בא מאוחר מדי.',
    taken: {
      autofocus: 'הסדר נכון, אבל שדה מקבל את המיקוד כשהעמוד נטען, ולכן Tab מתחיל אחריו.',
      frame: 'הסדר נכון, אבל מסגרת לוקחת את המיקוד כשהעמוד נטען, ולכן Tab מתחיל אחריה.',
      script: 'הסדר נכון, אבל סקריפט מזיז את המיקוד כשהעמוד נטען, ולכן Tab מתחיל שם.',
    },
    dialog: 'תיבת דו־שיח מחזיקה את המקלדת, ולכן אי אפשר לראות את התחנות הראשונות.',
    fixStart: 'הניחו לעמוד להיטען בלי להזיז את המיקוד.',
    late: (link, stops, first) =>
      `${link} בא אחרי ${stops === 1 ? 'תחנה אחרת' : `${stops} תחנות אחרות`}; הראשונה שבהן היא „${first}”.`,
    lateByTabindex: (link, stops, first) =>
      `${link} בא אחרי ${stops === 1 ? 'תחנה אחרת' : `${stops} תחנות אחרות`}; הראשונה שבהן היא „${first}”, ש־tabindex חיובי מקדים אותה.`,
    fixOrder: 'שימו את קישור הדילוג ראשון בתוך body.',
    fixTabindex: 'הסירו את ה־tabindex החיובי.',
  },
};
