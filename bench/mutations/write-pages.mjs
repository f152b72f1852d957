import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBase } from './open-base.mjs';

/**
 * Writes one page for each entry, in one shape.
 *
 * @param {string} folder
 * @param {import('./shapes.mjs').Shape} shape
 * @param {import('./catalogue.mjs').Entry[]} entries
 */
export async function writePages(folder, shape, entries) {
  await mkdir(folder, { recursive: true });
  for (const entry of entries) {
    const page = openBase(`${entry.id}.html`, shape.language);
    entry.apply(page);
    for (const [name, text] of Object.entries(shape.files(page))) {
      await writeFile(join(folder, name), text);
    }
  }
}
