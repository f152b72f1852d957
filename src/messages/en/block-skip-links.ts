/** What the check `block-skip-links` says. */
export const blockSkipLinksWords = {
  title: 'Links past an embed work',
  description:
    'A link in the story that promises to skip an embed or another block takes the keyboard to what comes after it.',
  why: 'An embed may hold dozens of stops of the Tab key; who follows a broken link past it has to walk through them all.',
  says: {},
};
