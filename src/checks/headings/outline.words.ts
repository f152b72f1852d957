/** What the checks of the headings say alike. */
export const outlineSays = {
  noHeadings: 'The page has no headings.',
};
