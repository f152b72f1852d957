import { doubtSays } from '../doubt.words.ts';

/** What the check `sticky-leaves-room` says. */
export const stickyLeavesRoomWords = {
  title: 'Bars that stay in place leave room for the text',
  description:
    'Fixed and sticky bars leave 60% of a desktop’s window and half of a small one (320 by 256) to the text.',
  why: 'Whoever enlarges the page to 400% reads through the slit that headers and banners leave.',
  says: {
    ...doubtSays,
    passed: (windows: string) => `Bars cover ${windows}.`,
    ofWindow: (percent: number, width: number, height: number) =>
      `${percent}% at ${width} by ${height}`,
    failed: 'Bars that stay in place leave too little room for the text.',
    covered: (percent: number, width: number, height: number) =>
      `In a window of ${width} by ${height}, bars that stay in place cover ${percent}% of the height.`,
    coveredForNow: (percent: number, width: number, height: number) =>
      `In a window of ${width} by ${height}, ${percent}% of the height is covered until a reader closes what lies there.`,
    fix: 'Let bars scroll away in low windows: @media (min-height: 30em) { header { position: sticky } }.',
  },
};
