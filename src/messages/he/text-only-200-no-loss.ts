import type { textOnly200NoLossWords as English } from '../en/text-only-200-no-loss.ts';
import { lostTextSays, texts } from './shared/lost-texts.ts';
import { textScalingSays } from './shared/text-scaling.ts';

/** What the check `text-only-200-no-loss` says, in Hebrew. */
export const textOnly200NoLossWords: typeof English = {
  title: 'דבר אינו אובד כשרק הטקסט מוכפל',
  description: 'כשרק הטקסט הוא בגודל כפול, דבר אינו נחתך ודברים אינם מונחים זה על זה.',
  why: 'מי שמגדילים את הטקסט ולא את העמוד מאבדים את מה שנחתך בתיבות שגובהן קבוע.',
  says: {
    ...textScalingSays,
    ...lostTextSays,
    passed: 'כשרק הטקסט מוכפל, כולו נשאר.',
    failed: (count) => `${texts(count, 'אובד', 'אובדים')} כשרק הטקסט מוכפל.`,
    byUserFont: 'כשגודל הגופן של הקוראים מוכפל',
    byBrowser: 'כשהדפדפן מכפיל את הטקסט בלבד (כמו „הגדלת טקסט בלבד” ב־Firefox)',
    fix: 'אל תתנו לתיבה גובה, או תנו לה גובה ב־em, ורווח סביב הטקסט ב־padding.',
  },
};
