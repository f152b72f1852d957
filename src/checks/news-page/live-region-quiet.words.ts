import { times } from '../../text/counted.ts';
/** What the check `live-region-quiet` says. */
export const liveRegionQuietWords = {
  title: 'Live regions do not talk over the story',
  description: 'No live region keeps interrupting by itself, and none contains the story.',
  why: 'An assertive live region cuts off what the screen reader is saying, each time it changes.',
  says: {
    none: 'The page has no live regions.',
    passed: 'The live regions stayed quiet.',
    failed: 'Live regions talk over the story.',
    loud: (updates: number) =>
      `This region interrupts the reader: it is assertive and changed ${times(updates)} by itself within seconds.`,
    fixLoud: 'Use role="status" (polite), and change it only for real news.',
    holdsStory: 'The story is inside a live region, so every change is read aloud.',
    fixHoldsStory: 'Keep the live region to the few words that change.',
  },
};
