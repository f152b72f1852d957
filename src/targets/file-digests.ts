import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type BytePath, onDisk } from './byte-path.ts';
import type { ExpandedTargets } from './page-target.ts';

/** What our own servers answer at addresses, each told by a digest. */
export type FileDigests = {
  /**
   * What is answered at an address: a digest, `missing` where there is nothing. Null for an address of
   * another server, and for a file that was changed after `since`, in milliseconds.
   */
  digestAt(address: string, since?: number): Promise<string | null>;
};

/** What was read of a file, and the state of the file then. */
type Read = { state: string; digest: Promise<string> };

/** Disks may tell times in steps of so many milliseconds. */
const STEP_MS = 20;

/** Reads each file once, as long as it is not changed. */
export function createFileDigests({ fileAt }: Pick<ExpandedTargets, 'fileAt'>): FileDigests {
  const read = new Map<BytePath, Read>();
  return {
    async digestAt(address, since = Number.POSITIVE_INFINITY) {
      const found = await fileAt(address);
      if (found === null) return null;
      if (found.file === null) return 'missing';
      const { size, mtimeMs, ctimeMs, ino } = await stat(onDisk(found.file));
      if (Math.max(mtimeMs, ctimeMs) > since - STEP_MS) return null;
      const state = [size, mtimeMs, ctimeMs, ino].join(' ');
      const before = read.get(found.file);
      const digest = before?.state === state ? before.digest : digestOf(found.file);
      read.set(found.file, { state, digest });
      return found.isMissing ? `missing ${await digest}` : digest;
    },
  };
}

async function digestOf(file: BytePath): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(onDisk(file)), hash);
  return hash.digest('hex').slice(0, 32);
}
