import { landing } from './accessibility-links/landing.mjs';
import { reaching } from './accessibility-links/reaching.mjs';
import { showing } from './accessibility-links/showing.mjs';
import { targets } from './accessibility-links/targets.mjs';
import { using } from './accessibility-links/using.mjs';

/**
 * Changes that break the base page's skip links.
 *
 * @typedef {object} Operator
 * @property {string} id
 * @property {string} title
 * @property {(string | string[])[]} expect checks that must fail, all of them; of a list inside, any
 * @property {string[]} [also] checks that may fail too, because it follows from the same defect
 * @property {(page: import('../open-base.mjs').Page) => void} apply
 *
 * @type {Operator[]}
 */
export const accessibilityLinkOperators = [
  ...reaching,
  ...showing,
  ...targets,
  ...landing,
  ...using,
];
