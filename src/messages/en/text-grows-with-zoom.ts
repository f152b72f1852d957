/** What the check `text-grows-with-zoom` says. */
export const textGrowsWithZoomWords = {
  title: 'Zooming enlarges the text',
  description:
    'With the page zoomed to 500 % or less, the story’s words are at least twice as large.',
  why: 'Text sized by the width of the window stays as small as it was, however far readers zoom in.',
  says: {},
};
