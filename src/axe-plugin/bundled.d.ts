import type { Bundled } from './create-plugin.ts';

/** Made by scripts/build-axe-plugin.mjs, which puts it in when it bundles module.ts. */
export const bundled: Bundled;
/** The text of a script that configures the axe-core which the page has. */
export const source: string;
