import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageReport } from '../model/report.ts';
import { isPictureName, pictureFile, picturesOf } from '../support/pictures.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Makes files of the pages' pictures below a folder, each once; those that are there stay. Pictures that
 * pages name are copied from below `source`. Returns the names of all.
 */
export async function placePictures(
  pages: Iterable<PageReport>,
  folder: string,
  source: string | null,
): Promise<Set<string>> {
  const placed = new Set<string>();
  for (const page of pages)
    for (const picture of picturesOf(page)) await placePicture(picture, folder, source, placed);
  return placed;
}

async function placePicture(
  picture: string,
  folder: string,
  source: string | null,
  placed: Set<string>,
): Promise<void> {
  const made = isPictureName(picture) ? null : pictureFile(picture);
  const file = made?.file ?? picture;
  if (placed.has(file) || !isPictureName(file)) return;
  placed.add(file);
  if (await isThere(join(folder, file))) return;
  const bytes = made?.bytes ?? (source === null ? null : await readFile(join(source, file)));
  if (bytes) await writeWhole(join(folder, file), bytes);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
