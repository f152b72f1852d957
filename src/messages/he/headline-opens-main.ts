import type { headlineOpensMainWords as English } from '../en/headline-opens-main.ts';
import { storySays } from './shared/story.ts';

/** What the check `headline-opens-main` says, in Hebrew. */
export const headlineOpensMainWords: typeof English = {
  title: 'כותרת הכתבה פותחת את התוכן הראשי',
  description: 'כותרת הכתבה נמצאת באזור התוכן הראשי (main), לפני הטקסט של הכתבה.',
  why: 'מי שקופצים אל התוכן הראשי מתחילים מתחת לכותרת הכתבה, ואינם יודעים במה היא עוסקת.',
  says: {
    ...storySays,
    passed: 'כותרת הכתבה פותחת את התוכן הראשי.',
    failed: 'כותרת הכתבה אינה פותחת את התוכן הראשי.',
    inLandmark: (headline, landmark) => `כותרת הכתבה „${headline}” נמצאת באזור ${landmark}.`,
    outsideMain: (headline) => `כותרת הכתבה „${headline}” נמצאת מחוץ לאזור התוכן הראשי (main).`,
    afterBody: (headline) => `כותרת הכתבה „${headline}” באה אחרי הפסקה הראשונה של הכתבה.`,
    textBefore: (headline, characters) =>
      `לפני כותרת הכתבה „${headline}” יש בתוכן הראשי טקסט של ${characters} תווים.`,
    fix: 'שימו את כותרת הכתבה ראשונה בתוך <main>, לפני הטקסט של הכתבה.',
  },
};
