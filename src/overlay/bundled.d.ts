import type * as Axe from 'axe-core';
import type { lookAtPage } from './look-at-page.ts';

/** Made by scripts/build-overlay.mjs. axe-core, which is nowhere else on the page than here. */
export const axe: typeof Axe;
/** What axe-core says in Hebrew. */
export const axeInHebrew: unknown;
/** Puts in the code that looks at a page, anew, so that it remembers nothing. */
export function loadLook(axe: typeof Axe): { lookAtPage: typeof lookAtPage };
