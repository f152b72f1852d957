import { accessibility } from '../libraries/accessibility.mjs';
import { cookieconsent } from '../libraries/cookieconsent.mjs';
import { klaro } from '../libraries/klaro.mjs';
import { orejime } from '../libraries/orejime.mjs';
import { reactCookieConsent } from '../libraries/react-cookie-consent.mjs';
import { siennaAccessibility } from '../libraries/sienna-accessibility.mjs';
import { tarteaucitron } from '../libraries/tarteaucitron.mjs';
import { vanillaCookieconsent } from '../libraries/vanilla-cookieconsent.mjs';
import { eleventy } from './eleventy.mjs';
import { hexo } from './hexo.mjs';
import { hexoButterfly } from './hexo-butterfly.mjs';
import { hexoFluid } from './hexo-fluid.mjs';
import { hexoIcarus } from './hexo-icarus.mjs';
import { plainSite } from './plain-site.mjs';
import { vitepress } from './vitepress.mjs';

/**
 * Something that sites are published with. `build` makes the site in a folder where the packages
 * are installed, and says where it is and at which address of it each story is.
 *
 * @typedef {{ site: string, addresses: Record<string, string> }} Built
 *
 * @typedef {{ id: string, fields?: Record<string, unknown>,
 *   build: (folder: string, stories: import('../read-stories.mjs').Story[]) => Promise<Built> }} Stack
 */

/** @type {Stack[]} */
const STACKS = [
  hexo('landscape'),
  hexo('next', { vendors: { internal: 'local', plugins: 'local' } }),
  hexoButterfly,
  hexoFluid,
  hexoIcarus,
  vitepress,
  eleventy,
  ...[
    vanillaCookieconsent,
    klaro,
    orejime,
    cookieconsent,
    tarteaucitron,
    reactCookieConsent,
    accessibility,
    siennaAccessibility,
  ].map(plainSite),
];

/**
 * The stacks that were asked for, by id; all where none was. Throws where an id is not known.
 *
 * @param {string[] | null} ids
 */
export function chooseStacks(ids) {
  const unknown = (ids ?? []).filter((id) => !STACKS.some((stack) => stack.id === id));
  if (unknown.length > 0) {
    const known = STACKS.map(({ id }) => id).join(', ');
    throw new Error(`There is no stack ${unknown.join(', no ')}. There are: ${known}.`);
  }
  return STACKS.filter(({ id }) => ids?.includes(id) ?? true);
}
