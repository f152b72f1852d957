/** What is said of verdicts on a page that a layer covers which nothing made go away. */
export const layerSays = {
  behind: (sentence: string) =>
    `${sentence.replace(/\.$/, '')}; but a layer that could not be closed lies over the page, so this may be its doing.`,
};
