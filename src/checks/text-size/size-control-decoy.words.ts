/** What the check `size-control-decoy` says. */
export const sizeControlDecoyWords = {
  title: 'Nothing poses as a text-size control',
  description: 'Labels such as “XS SM MD LG” that nobody can press are not shown or read out.',
  why: 'Screen readers read them out, and readers look for a control that is not there.',
  says: {
    none: 'Nothing on the page poses as a text-size control.',
    passed: 'The marks of the window’s width are hidden from everyone.',
    failed: 'Labels of sizes stand on the page that no one can press.',
    decoy: (labels: string) => `“${labels}” looks like a text-size control and is none.`,
    fix: 'Remove it, or hide it from everyone with display: none.',
  },
};
