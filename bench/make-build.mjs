import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expandTargets } from '../dist/targets/expand-targets.js';
import { writeVariants } from './price/variants.mjs';

/** A folder with so many pages, variants of the files given or of our site's articles, and the originals. */
export async function makeBuild(count, given) {
  const targets = given.length > 0 ? given : ['fixtures/site/articles'];
  const expanded = await expandTargets({ targets });
  const originals = expanded.pages.flatMap(({ file }) => file ?? []);
  await expanded.close();
  const folder = writeVariants(originals, Math.ceil(count / originals.length));
  if (given.length === 0)
    cpSync('fixtures/site/assets', join(folder, 'assets'), { recursive: true });
  for (const file of pagesIn(folder).slice(count)) rmSync(file);
  return { folder, originals };
}

/** The pages of a build, in the order of their names. */
export function pagesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}
