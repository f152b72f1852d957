/** What the checks of the skip links say alike. */
export const skipLinkSays = {
  /** A link in a sentence, at its start too: its name, or where it points to. */
  called: (name: string, href: string) => (name === '' ? `the link to “${href}”` : `“${name}”`),
  noLinks: 'The page has no skip links.',
  noneTried: 'The page has no skip link that was tried.',
  noneSeen: 'No skip link was seen while focused.',
};

/** “A skip link leads nowhere.”, “3 skip links lead nowhere.” */
export function skipLinks(count: number, one: string, several: string): string {
  return count === 1 ? `A skip link ${one}.` : `${count} skip links ${several}.`;
}
