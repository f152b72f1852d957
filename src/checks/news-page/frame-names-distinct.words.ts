/** What the check `frame-names-distinct` says. */
export const frameNamesDistinctWords = {
  title: 'Frames of different content have different names',
  description: 'No two frames share a name but hold different things; advertisements may.',
  why: 'Screen-reader users cannot tell apart two videos that are both called “Video”.',
  says: {
    none: 'The page has fewer than two named frames.',
    passed: 'Frames of different content have different names.',
    failed: 'Frames share a name.',
    shared: (name: string) => `Another frame is called “${name}” too, and holds something else.`,
    sharedByAddress: (name: string) =>
      `Another frame is called “${name}” too, and holds something else by its address.`,
    fix: 'Say in each title what sets this frame apart.',
  },
};
