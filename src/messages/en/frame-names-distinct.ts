/** What the check `frame-names-distinct` says. */
export const frameNamesDistinctWords = {
  title: 'Frames of different content have different names',
  description:
    'No two frames have one name and hold different things; advertisements may share theirs.',
  why: 'Screen-reader users cannot tell two videos apart that are both called “Video”.',
  says: {},
};
