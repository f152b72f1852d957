/** What the check `frames-named` says. */
export const framesNamedWords = {
  title: 'Frames say what is in them',
  description: 'Each frame that readers come to has an accessible name.',
  why: 'Screen-reader users decide by its name whether to go into a frame; without one they hear an address, or nothing.',
  says: {},
};
