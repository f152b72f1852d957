/** What the checks of stories say alike. */
export const storySays = {
  noStory: 'The page is not one story with a headline.',
};
