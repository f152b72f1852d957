import { lstat, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mayRun, ownMark } from '../../support/process-mark.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const PREFIX = 'presscheck-profile-';
/** Journals of processes that were killed go with them. */
const NAME = /^presscheck-(?:profile|journal)-(.+)-[^-]+$/;

/** Makes a folder for a browser's profile, by a name that tells whose it is; returns its path. Throws a UsageError. */
export function makeProfileFolder(): Promise<string> {
  return makeTemporaryFolder(`${PREFIX}${ownMark()}-`);
}

/** Removes the folders that were left by processes that were killed; those of running ones stay. */
export async function removeLeftProfiles(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const left = names.filter((name) => {
    const [, mark] = NAME.exec(name) ?? [];
    return mark !== undefined && !mayRun(mark);
  });
  for (const name of left) await removeOwn(join(tmpdir(), name)).catch(() => undefined);
}

/** Others may write to the folder for temporary files too. */
async function removeOwn(path: string): Promise<void> {
  const found = await lstat(path);
  const isOurs = found.isDirectory() && (process.getuid?.() ?? found.uid) === found.uid;
  if (isOurs) await rm(path, { recursive: true, force: true });
}
