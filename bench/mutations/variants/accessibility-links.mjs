import { links } from './accessibility-links/links.mjs';
import { surroundings } from './accessibility-links/surroundings.mjs';
import { targets } from './accessibility-links/targets.mjs';

/**
 * Changes after which the base page's skip links look broken and are fine: no check of the area may
 * fail.
 *
 * @typedef {object} Variant
 * @property {string} id
 * @property {string} title
 * @property {(page: import('../open-base.mjs').Page) => void} apply
 *
 * @type {Variant[]}
 */
export const accessibilityLinkVariants = [...targets, ...links, ...surroundings];
