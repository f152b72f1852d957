/** What the checks of enlarged text say alike. */
export const textScalingSays = {
  noStory: 'The page has no story whose size could be measured.',
};
