import { TextDecoder } from 'node:util';
import { peek } from './peek.ts';
import { BrokenSource } from './source-fault.ts';

/** So many bytes hold what says how the rest is encoded. */
const TELLING = 1024;

const MARKS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // Without a mark, by the first sign of XML (XML 1.0, appendix F).
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]],
];

/**
 * Bytes as text: by their mark, else by what the server says, else by their own XML declaration, else as UTF-8
 * (RFC 7303, 3). Throws a BrokenSource for an encoding that nobody knows.
 */
export async function decoded(
  bytes: AsyncIterable<Uint8Array>,
  contentType: string,
): Promise<AsyncIterable<string>> {
  const { first, all } = await peek(bytes, TELLING);
  const decoder = decoderFor(encodingOf(Buffer.concat(first).subarray(0, TELLING), contentType));
  return texts(all, decoder);
}

function encodingOf(head: Buffer, contentType: string): string {
  const [marked] = MARKS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte)) ?? [];
  if (marked) return marked;
  const told = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  const [, declared] =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head.toString('latin1')) ?? [];
  // It was read byte by byte: whatever says so, it is none of two bytes a sign.
  const own = declared && !/^(?:utf-?16|ucs-?[24]|utf-?32)/i.test(declared) ? declared : undefined;
  return told ?? own ?? 'utf-8';
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new BrokenSource({ why: 'unknown-encoding', detail: encoding.slice(0, 40) });
  }
}

async function* texts(
  bytes: AsyncIterable<Uint8Array>,
  decoder: TextDecoder,
): AsyncGenerator<string> {
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}
