/** What the checks of the skip links say alike. */
export const skipLinkSays = {
  /** A link in a sentence: its name, or where it points to. */
  called: (name: string, href: string) => (name === '' ? `The link to “${href}”` : `“${name}”`),
};
