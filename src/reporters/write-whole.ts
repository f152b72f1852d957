import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { placeWhole } from '../support/place-whole.ts';
import { systemCode } from '../support/system-code.ts';
import { inChunks } from './in-chunks.ts';

/** What a file is made of: a text, bytes, or a text in parts, which is never in memory as a whole. */
export type Content = string | Uint8Array | Iterable<string>;

/**
 * Writes a file so that it is there whole or not at all; makes its folder. Returns the path. `fix`
 * tells what to do where it cannot be written.
 */
export async function writeWhole(
  path: string,
  content: Content,
  fix: Tell = (say) => say.writing.chooseFolder,
): Promise<string> {
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await placeWhole(path, (unfinished) =>
      pipeline(Readable.from(partsOf(content)), createWriteStream(unfinished)),
    );
    return path;
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new UsageError((say) => say.writing.failed(path, code, fix(say)));
  }
}

function partsOf(content: Content): Iterable<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) return [content];
  return inChunks(content);
}
