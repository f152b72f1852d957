import { open } from 'node:fs/promises';
import { BrokenBody, type FetchAsk, type Fetcher, type FetchFault } from '../../model/fetching.ts';
import { WITHOUT_WAITING } from '../../support/without-waiting.ts';
import { decoded } from './decoded.ts';
import { peek } from './peek.ts';
import { type SourceKind, sniff, TELLING_LENGTH } from './sniff.ts';
import { BrokenSource, type SourceFault } from './source-fault.ts';
import { unpacked } from './unpacked.ts';

/** A text that names pages, told by its content and not read yet; it is read once. */
export type Source = {
  kind: SourceKind;
  /** Whether gzip had packed it. */
  isPacked: boolean;
  texts: AsyncIterable<string>;
  /** Where it came from, after redirects; null for a file. */
  address: string | null;
};

/** Twice what a sitemap may hold (sitemaps.org: 50 MB unpacked). */
const MOST_BYTES = 100_000_000;

/** Opens a file, packed or not. */
export async function openFile(path: string): Promise<Source | SourceFault> {
  return tolerant(async () => sourceOf(fileBytes(path), '', null));
}

/** Asks for an address. */
export async function openAddress(
  address: string,
  fetch: Fetcher,
  ask: FetchAsk,
): Promise<Source | SourceFault> {
  return tolerant(async () => {
    const answer = await fetch(address, ask);
    if ('why' in answer) return answer;
    if (answer.status >= 200 && answer.status < 300)
      return sourceOf(answer.body, answer.type, answer.url);
    answer.dismiss();
    return { why: 'status', detail: String(answer.status) } satisfies FetchFault;
  });
}

/** Ends a source that nobody will read. */
export async function dismiss({ texts }: Source): Promise<void> {
  for await (const _ of texts) return;
}

/** The fault that an error tells of; what is no such error is thrown on. */
export function sourceFault(error: unknown): SourceFault {
  if (error instanceof BrokenSource || error instanceof BrokenBody) return error.fault;
  throw error;
}

async function tolerant(act: () => Promise<Source | SourceFault>): Promise<Source | SourceFault> {
  try {
    return await act();
  } catch (error) {
    return sourceFault(error);
  }
}

/** Whatever comes of it, what the bytes come from is closed: by who reads the source, or here where there is none. */
async function sourceOf(
  bytes: AsyncIterable<Uint8Array>,
  contentType: string,
  address: string | null,
): Promise<Source> {
  try {
    return await read(bytes, contentType, address);
  } catch (error) {
    await bytes[Symbol.asyncIterator]().return?.();
    throw error;
  }
}

async function read(
  bytes: AsyncIterable<Uint8Array>,
  contentType: string,
  address: string | null,
): Promise<Source> {
  const { bytes: plain, isPacked } = await unpacked(bytes, MOST_BYTES);
  const texts = await decoded(plain, contentType);
  const { first, all } = await peek(texts, TELLING_LENGTH);
  const kind = sniff(first.join('').slice(0, TELLING_LENGTH));
  return { kind, isPacked, texts: all, address };
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    const handle = await open(path, WITHOUT_WAITING);
    try {
      if (!(await handle.stat()).isFile()) throw new Error('This is no file.');
      yield* handle.createReadStream({ autoClose: false });
    } finally {
      await handle.close();
    }
  } catch {
    throw new BrokenSource({ why: 'unreadable', detail: '' });
  }
}
