import type { skipLinkSays as English } from '../../en/shared/skip-links.ts';

/** What the checks of the skip links say alike, in Hebrew. */
export const skipLinkSays: typeof English = {
  called: (name, href) => (name === '' ? `הקישור אל „${href}”` : `„${name}”`),
};
