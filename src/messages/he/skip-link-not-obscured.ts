import type { skipLinkNotObscuredWords as English } from '../en/skip-link-not-obscured.ts';
import { doubtSays } from './shared/doubt.ts';
import { skipLinkSays } from './shared/skip-links.ts';

/** What the check `skip-link-not-obscured` says, in Hebrew. */
export const skipLinkNotObscuredWords: typeof English = {
  title: 'דבר אינו מכסה את קישורי הדילוג',
  description: 'קישור דילוג שבמיקוד אינו מוסתר מאחורי דבר.',
  why: 'קישור שמופיע מאחורי ראש העמוד או מאחורי סרגל הסכמה אבוד כמו קישור שאינו מופיע.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'דבר אינו מכסה את קישורי הדילוג כשהמיקוד עליהם.',
    failed: 'משהו מכסה קישור דילוג שבמיקוד.',
    failedInPart: 'משהו מכסה חלק מקישור דילוג שבמיקוד.',
    unsure: 'אי אפשר לדעת אם משהו מכסה קישור דילוג שבמיקוד.',
    hidden: (link, cover) => `${link} מוסתר מאחורי ${cover}.`,
    partlyHidden: (link, cover) => `${link} מוסתר בחלקו מאחורי ${cover}.`,
    something: 'משהו',
    bar: (cover) => `${cover} (סרגל או תיבת דו־שיח שאפשר לסגור)`,
    fix: 'תנו לקישור שבמיקוד z-index גבוה יותר, או מקום ששום דבר אחר אינו תופס.',
  },
};
