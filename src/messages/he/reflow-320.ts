import type { reflow320Words as English } from '../en/reflow-320.ts';
import { lostTextSays, texts } from './shared/lost-texts.ts';

/** What the check `reflow-320` says, in Hebrew. */
export const reflow320Words: typeof English = {
  title: 'הטקסט נכנס לחלון צר',
  description:
    'בחלון של 320 פיקסלים של CSS (1280 בהגדלה של 400%) אפשר לקרוא את הטקסט בלי לגלול הצידה.',
  why: 'מי שמגדילים מאוד היו גוללים הלוך ושוב בכל שורה.',
  says: {
    ...lostTextSays,
    passed: 'הכול נכנס לחלון של 320 פיקסלים.',
    passedButWide:
      'בחלון של 320 פיקסלים אין צורך לגלול הצידה בשביל שום טקסט; רק בשביל חלקים שצריכים שני כיוונים.',
    cut: (count) => `${texts(count, 'נחתך', 'נחתכים')} בחלון של 320 פיקסלים.`,
    scrolls: (px) => `בחלון של 320 פיקסלים, העמוד נגלל ${px} פיקסלים הצידה בגלל הטקסט שלו.`,
    beyond: (text, px) => `„${text}” חורג ב־${px} פיקסלים מחלון של 320.`,
    scrollsInBox: (count) =>
      count === 1
        ? 'בחלון של 320 פיקסלים, טקסט אחד מחייב גלילה הלוך ושוב בתיבה משלו.'
        : `בחלון של 320 פיקסלים, ${count} טקסטים מחייבים גלילה הלוך ושוב בתיבה משלהם.`,
    beyondBox: (text, px, box) =>
      `„${text}” ארוך ב־${px} פיקסלים מ־${box}, ובחלון של 320 פיקסלים צריך לגלול אותו הלוך ושוב.`,
    when: 'בחלון של 320 פיקסלים',
    fix: 'הגדירו רוחב ב־max-width ובאחוזים, ואפשרו למילים ארוכות להישבר (overflow-wrap: break-word).',
  },
};
