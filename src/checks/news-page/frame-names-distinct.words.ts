/** What the check `frame-names-distinct` says. */
export const frameNamesDistinctWords = {
  title: 'Frames of different content have different names',
  description:
    'No two frames have one name and hold different things; advertisements may share theirs.',
  why: 'Screen-reader users cannot tell two videos apart that are both called “Video”.',
  says: {
    none: 'The page has no two frames with names.',
    passed: 'Frames of different content have different names.',
    failed: 'Frames share a name.',
    shared: (name: string) => `Another frame is called “${name}” too, and holds something else.`,
    sharedByAddress: (name: string) =>
      `Another frame is called “${name}” too, and holds something else by its address.`,
    fix: 'Say in each title what sets this frame apart.',
  },
};
