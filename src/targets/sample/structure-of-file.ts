import { open } from 'node:fs/promises';
import { WITHOUT_WAITING } from '../../support/without-waiting.ts';
import { onDisk } from '../byte-path.ts';
import { structureOfSource } from '../crawl/page-links.ts';
import type { PageTarget } from '../page-target.ts';

/** The large parts of a page begin before this. */
const MOST_BYTES = 262_144;

/** The structure of the page in a file; undefined for a file that cannot be read. */
export async function structureOfFile({ file = '' }: PageTarget): Promise<string | undefined> {
  try {
    const handle = await open(onDisk(file), WITHOUT_WAITING);
    try {
      if (!(await handle.stat()).isFile()) return undefined;
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
      return structureOfSource(buffer.toString('utf8', 0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
