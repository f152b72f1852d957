/** What the check `frames-named` says. */
export const framesNamedWords = {
  title: 'Frames say what is in them',
  description: 'Each frame that readers reach has an accessible name.',
  why: 'Screen-reader users decide by its name whether to enter a frame; without one they hear an address, or nothing.',
  says: {
    none: 'The page has no frames that readers reach.',
    passed: 'Every frame has a name.',
    failed: 'Frames have no name.',
    unnamed: (address: string) => `This frame${address ? ` (${address})` : ''} has no name.`,
    fix: 'Give it a title that says what is in it, such as title="Video: the ferry leaves". A frame that holds nothing for readers gets tabindex="-1" and aria-hidden="true".',
  },
};
