import { accessibilityLinkOperators } from './operators/accessibility-links.mjs';
import { headingOperators } from './operators/headings.mjs';
import { newsPageOperators } from './operators/news-page.mjs';
import { textSizeOperators } from './operators/text-size.mjs';
import { accessibilityLinkVariants } from './variants/accessibility-links.mjs';
import { headingVariants } from './variants/headings.mjs';
import { newsPageVariants } from './variants/news-page.mjs';
import { textSizeVariants } from './variants/text-size.mjs';

/** The areas that are audited; their operators and variants are in the catalogue. Of axe's rules only those count that are expected. */
export const AREAS = ['accessibility-links', 'text-size', 'headings', 'news-page', 'axe'];

const operators = [
  ...accessibilityLinkOperators,
  ...textSizeOperators,
  ...headingOperators,
  ...newsPageOperators,
];
const variants = [
  ...accessibilityLinkVariants,
  ...textSizeVariants,
  ...headingVariants,
  ...newsPageVariants,
];
const base = { id: 'base', title: 'the base page itself', apply: () => undefined };

/**
 * Everything that is tried: `operator` breaks the page, `variant` and `base` do not.
 *
 * @typedef {{ kind: 'operator' | 'variant' | 'base', id: string, title: string,
 *   expect: (string | string[])[], also: string[],
 *   apply: (page: import('./open-base.mjs').Page) => void }} Entry
 *
 * @type {Entry[]}
 */
const catalogue = [
  entry('base')(base),
  ...operators.map(entry('operator')),
  ...variants.map(entry('variant')),
];

function entry(kind) {
  return (change) => ({ expect: [], also: [], ...change, kind });
}

/**
 * The entries that were asked for, by id; O9 stands for all of O9a, O9b and so on. The base page is
 * always among them. Throws where an id is not known.
 *
 * @param {string[] | null} ids
 * @returns {Entry[]}
 */
export function chooseEntries(ids) {
  if (ids === null) return catalogue;
  const unknown = ids.filter((id) => !catalogue.some((known) => isMeant(known, id)));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', no ')} to run.`);
  return catalogue.filter((known) => known.kind === 'base' || ids.some((id) => isMeant(known, id)));
}

function isMeant(known, id) {
  return known.id === id || known.id.replace(/[a-z]$/, '') === id;
}
