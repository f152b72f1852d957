import { cp } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies files out of installed packages to where the site serves them from.
 *
 * @param {string} folder
 * @param {string} target
 * @param {Record<string, string>} files path in the target by path in node_modules
 */
export async function copyVendorFiles(folder, target, files) {
  for (const [from, to] of Object.entries(files)) {
    await cp(join(folder, 'node_modules', from), join(target, to), { recursive: true });
  }
}
