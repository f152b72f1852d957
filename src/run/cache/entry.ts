import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { NotKept } from '../../model/not-kept.ts';
import type { PageReport } from '../../model/report.ts';
import {
  mapPictures,
  type PictureFile,
  pictureAddress,
  picturesOf,
  withPictureNames,
} from '../../support/pictures.ts';
import { systemCode } from '../../support/system-code.ts';
import type { AskedFiles } from '../../targets/asked-files.ts';
import type { CacheFolder } from './cache-folder.ts';

/** The result of a page that is known with all its parts. */
type Entry = PageReport & { parts: AskedFiles };

const shape = z.looseObject({
  url: z.string(),
  checks: z.array(z.unknown()),
  parts: z.record(z.string(), z.string()),
});

/** The page of an entry, with its pictures; null where there is none, a part of it is gone, or its files are not as they were. */
export async function readEntry(
  cache: CacheFolder,
  key: string,
  isUnchanged: (parts: AskedFiles) => Promise<boolean>,
): Promise<PageReport | null> {
  const entry = entryIn(await cache.read(key));
  if (!entry || !(await isUnchanged(entry.parts))) return null;
  const addresses = new Map<string, string>();
  for (const file of new Set(picturesOf(entry))) {
    const bytes = await cache.read(pictureKey(file));
    if (!bytes) return null;
    addresses.set(file, pictureAddress({ file, bytes }));
  }
  return mapPictures(entry, (file) => addresses.get(file) ?? null);
}

function entryIn(bytes: Buffer | null): Entry | null {
  if (!bytes) return null;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    // The key is of this very code, which wrote what is there.
    return shape.safeParse(value).success ? (value as Entry) : null;
  } catch {
    return null;
  }
}

/** Keeps a page, its pictures each by what is in it; tells where the file system refuses that. */
export async function writeEntry(
  cache: CacheFolder,
  key: string,
  page: PageReport,
): Promise<NotKept | null> {
  const pictures: PictureFile[] = [];
  const named = withPictureNames(page, (picture) => pictures.push(picture));
  try {
    for (const { file, bytes } of pictures) await cache.write(pictureKey(file), bytes);
    await cache.write(key, Buffer.from(JSON.stringify(named)));
    return null;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return { code: 'unwritable' };
  }
}

function pictureKey(file: string): string {
  return createHash('sha256').update(file).digest('hex');
}
