import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BrokenBody } from '../../model/fetching.ts';
import { peek } from './peek.ts';
import { BrokenSource } from './source-fault.ts';

/** The first bytes of what gzip packed (RFC 1952, 2.3.1). */
const MAGIC = [0x1f, 0x8b];
/** What a server packs for the way may be a packed file. */
const MOST_LAYERS = 2;

/**
 * Bytes as they were before gzip, told by the content and not by any name; never more than so many of them, which is
 * told where it ends. Throws a BrokenSource.
 */
export async function unpacked(
  bytes: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<{ bytes: AsyncIterable<Uint8Array>; isPacked: boolean }> {
  let isPacked = false;
  let source = bytes;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const { first, all } = await peek(source, MAGIC.length);
    const head = Buffer.concat(first);
    source = all;
    if (!MAGIC.every((byte, at) => head[at] === byte)) break;
    source = gunzipped(all);
    isPacked = true;
  }
  return { bytes: bounded(source, mostBytes), isPacked };
}

async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  // Its errors come out of what is read.
  pipeline(Readable.from(packed, { objectMode: false }), gunzip, () => undefined);
  try {
    for await (const chunk of gunzip) yield chunk;
  } catch (error) {
    if (error instanceof BrokenBody || error instanceof BrokenSource) throw error;
    throw new BrokenSource({ why: 'bad-gzip', detail: '' });
  }
}

async function* bounded(
  bytes: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<Uint8Array> {
  let left = mostBytes;
  for await (const chunk of bytes) {
    left -= chunk.length;
    if (left < 0) {
      throw new BrokenSource({ why: 'too-large', detail: String(Math.round(mostBytes / 1e6)) });
    }
    yield chunk;
  }
}
