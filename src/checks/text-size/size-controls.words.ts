/** What the checks of the page’s own text-size controls say alike. */
export const sizeControlSays = {
  /** A part of a control in a sentence: its name, or its markup. */
  called: (name: string, html: string) => (name === '' ? `the control ${html}` : `“${name}”`),
  noControl: 'The page has no text-size control of its own.',
  noneWorks: 'No text-size control of the page changes the text.',
};
