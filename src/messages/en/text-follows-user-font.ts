/** What the check `text-follows-user-font` says. */
export const textFollowsUserFontWords = {
  title: 'Text follows the reader’s own font size',
  description: 'A reader who sets a larger font size in the browser gets a larger story.',
  why: 'Readers with low vision set their font size once and for all; a story in pixels ignores it.',
  says: {},
};
