import { doubtSays } from '../doubt.words.ts';

/** What the check `sticky-leaves-room` says. */
export const stickyLeavesRoomWords = {
  title: 'Sticky bars leave room for the text',
  description:
    'Fixed and sticky bars leave the text 60% of a desktop window and half of a small one (320 by 256).',
  why: 'Readers who zoom to 400% read through the slit that headers and banners leave.',
  says: {
    ...doubtSays,
    passed: (windows: string) => `Bars cover ${windows}.`,
    ofWindow: (percent: number, width: number, height: number) =>
      `${percent}% at ${width} by ${height}`,
    failed: 'Sticky bars leave too little room for the text.',
    covered: (percent: number, width: number, height: number) =>
      `In a window of ${width} by ${height}, sticky bars cover ${percent}% of the height.`,
    coveredForNow: (percent: number, width: number, height: number) =>
      `In a window of ${width} by ${height}, ${percent}% of the height is covered until the reader closes what is there.`,
    fix: 'Let bars scroll away in low windows: @media (min-height: 30em) { header { position: sticky } }.',
  },
};
