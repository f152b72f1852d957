import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes files of earlier reports from the folders right below a report's; `isLeftOver` gets their paths from it. */
export async function removeOthers(
  folder: string,
  isLeftOver: (file: string) => Promise<boolean>,
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const names = await readdir(join(folder, entry.name)).catch(() => []);
    for (const file of names.map((name) => `${entry.name}/${name}`))
      if (await isLeftOver(file))
        await rm(join(folder, file), { force: true }).catch(() => undefined);
  }
}
