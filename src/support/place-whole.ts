import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';

/** How the names of files end that are being written, or were when their process ended. */
export const UNFINISHED = /\.\d+-[0-9a-f]{8}\.tmp$/;

/**
 * Puts a file in its place once it is written under another name beside it, so that it is there whole or not at all,
 * whoever else does the same. Throws what the file system refuses, and leaves nothing then.
 */
export async function placeWhole(
  path: string,
  write: (unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    await write(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}
