/** What the check `size-control-decoy` says. */
export const sizeControlDecoyWords = {
  title: 'Nothing poses as a text-size control',
  description: 'Labels such as “XS SM MD LG” that no one can press are not shown or read out.',
  why: 'Screen readers read them out, and readers look for a control that does not exist.',
  says: {
    none: 'Nothing on the page poses as a text-size control.',
    passed: 'The markers of the window’s width are hidden from everyone.',
    failed: 'The page shows size labels that no one can press.',
    decoy: (labels: string) => `“${labels}” looks like a text-size control but is not one.`,
    fix: 'Remove it, or hide it from everyone with display: none.',
  },
};
