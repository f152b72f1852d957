import type { textFollowsUserFontWords as English } from '../en/text-follows-user-font.ts';
import { textScalingSays } from './shared/text-scaling.ts';

/** What the check `text-follows-user-font` says, in Hebrew. */
export const textFollowsUserFontWords: typeof English = {
  title: 'הטקסט עוקב אחרי גודל הגופן של הקוראים',
  description: 'מי שקבעו בדפדפן גופן גדול יותר מקבלים כתבה גדולה יותר.',
  why: 'מי שראייתם לקויה קובעים את גודל הגופן פעם אחת ולתמיד; כתבה שגודלה בפיקסלים מתעלמת ממנו.',
  says: {
    ...textScalingSays,
    passed: (times) => `כשגודל הגופן מוכפל, המילים של הכתבה גדלות פי ${times}.`,
    ignores: 'הכתבה נשארת בגודלה, ולא משנה איזה גודל גופן קבעו הקוראים.',
    growsLittle: (times) => `כשגודל הגופן מוכפל, המילים של הכתבה גדלות רק פי ${times}.`,
    grows: (times) => `המילים של הכתבה גדלות פי ${times} כשגודל הגופן של הדפדפן מוכפל.`,
    fix: 'תנו גודלי גופן ב־rem, ב־em או באחוזים, והשאירו את גודל הגופן של html על 100%.',
  },
};
