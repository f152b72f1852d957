import type { stickyLeavesRoomWords as English } from '../en/sticky-leaves-room.ts';
import { doubtSays } from './shared/doubt.ts';

/** What the check `sticky-leaves-room` says, in Hebrew. */
export const stickyLeavesRoomWords: typeof English = {
  title: 'סרגלים שנשארים במקומם משאירים מקום לטקסט',
  description:
    'סרגלים קבועים ונצמדים משאירים לטקסט 60% מחלון של מחשב שולחני, וחצי מחלון קטן (320 על 256).',
  why: 'מי שמגדילים את העמוד ל־400% קוראים דרך החריץ שראש העמוד והסרגלים משאירים.',
  says: {
    ...doubtSays,
    passed: (windows) => `הסרגלים מכסים ${windows}.`,
    ofWindow: (percent, width, height) => `${percent}% בחלון של ${width} על ${height}`,
    failed: 'סרגלים שנשארים במקומם משאירים לטקסט מעט מדי מקום.',
    covered: (percent, width, height) =>
      `בחלון של ${width} על ${height}, סרגלים שנשארים במקומם מכסים ${percent}% מן הגובה.`,
    coveredForNow: (percent, width, height) =>
      `בחלון של ${width} על ${height} מכוסים ${percent}% מן הגובה עד שהקוראים סוגרים את מה שמונח שם.`,
    fix: 'אפשרו לסרגלים להיגלל הלאה בחלונות נמוכים: @media (min-height: 30em) { header { position: sticky } }.',
  },
};
