import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackages } from './install-packages.mjs';
import { PACKAGES } from './packages.mjs';

const BUILT = 'built.json';

/**
 * Installs and builds one stack in the folder, or takes what was built there before with the same packages.
 *
 * @param {import('./stacks/all.mjs').Stack} stack
 * @param {import('./read-stories.mjs').Story[]} stories
 * @param {string} folder
 * @param {boolean} anew
 * @returns {Promise<import('./stacks/all.mjs').Built>}
 */
export async function buildStack(stack, stories, folder, anew) {
  const own = join(folder, stack.id);
  const packages = PACKAGES[stack.id];
  const before = anew ? null : await builtBefore(own);
  if (before && JSON.stringify(before.packages) === JSON.stringify(packages)) return before.built;
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true });
  await installPackages(own, packages, stack.fields);
  const built = await stack.build(own, stories);
  await writeFile(join(own, BUILT), JSON.stringify({ packages, built }));
  return built;
}

async function builtBefore(own) {
  try {
    return JSON.parse(await readFile(join(own, BUILT), 'utf8'));
  } catch {
    return null;
  }
}
