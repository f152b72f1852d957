/** What the check `live-region-quiet` says. */
export const liveRegionQuietWords = {
  title: 'Live regions do not talk over the story',
  description: 'No live region interrupts again and again by itself, and none holds the story.',
  why: 'An assertive live region cuts off what the screen reader is saying, each time it changes.',
  says: {},
};
