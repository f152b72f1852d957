import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mayRun, ownMark } from '../../support/process-mark.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

const PREFIX = 'presscheck-profile-';
/** Journals of processes that were killed go with them. */
const NAME = /^presscheck-(?:profile|journal)-(.+)-[^-]+$/;

/** Makes a folder for a browser's profile, by a name that tells whose it is; returns its path. Throws a UsageError. */
export function makeProfileFolder(): string {
  return makeTemporaryFolder(`${PREFIX}${ownMark()}-`);
}

/** A listener’s folder has a short name, since sockets lie in it: the mark is in a file there. */
const LISTENER_NAME = /^presscheck-listener-[^-]+$/;

/** Removes the folders that were left by processes that were killed; those of running ones stay. */
export async function removeLeftProfiles(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    const path = join(tmpdir(), name);
    const mark = LISTENER_NAME.test(name) ? await markIn(path) : NAME.exec(name)?.[1];
    if (mark !== undefined && !mayRun(mark)) await removeOwn(path).catch(() => undefined);
  }
}

/** One without a mark was made a moment ago. */
async function markIn(folder: string): Promise<string | undefined> {
  const mark = await readFile(join(folder, 'mark'), 'utf8').catch(() => '');
  return mark === '' ? undefined : mark;
}

/** Others may write to the folder for temporary files too. */
async function removeOwn(path: string): Promise<void> {
  const found = await lstat(path);
  const isOurs = found.isDirectory() && (process.getuid?.() ?? found.uid) === found.uid;
  if (isOurs) await rm(path, { recursive: true, force: true });
}
