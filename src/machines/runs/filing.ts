import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { UsageError } from '../../model/usage/usage-error.ts';
import type { ResultStore } from '../store/result-store.ts';
import type { RunName } from './run-name.ts';
import { createSeal, isSealed, type Seal } from './seal.ts';

/** Writes and reads values in a folder of a store, zipped; in the open, or as far as there is a secret sealed. */
export type Filing = {
  write(name: string, value: unknown): Promise<void>;
  /** Null for what is not there. Throws a UsageError for what was not written so. */
  read(name: string): Promise<unknown>;
  writeHidden(name: string, value: unknown): Promise<void>;
  /** The same, and a UsageError for what was sealed with another secret. */
  readHidden(name: string): Promise<unknown>;
};

export function openFiling(
  store: ResultStore,
  run: RunName,
  folder: string,
  secret: string | null,
): Filing {
  let made: Seal | undefined;
  const seal = () => {
    // Making the key takes a while, and not every file needs it.
    if (secret !== null) made ??= createSeal(secret, run.id);
    return made ?? null;
  };
  const write = async (name: string, value: unknown) =>
    store.put(folder + name, await promisify(gzip)(JSON.stringify(value)));
  const read = async (name: string) => {
    const bytes = await store.get(folder + name);
    return bytes === null ? null : parsed(bytes, run, name);
  };
  return {
    write,
    read,
    writeHidden: (name, value) => write(name, seal()?.close(JSON.stringify(value)) ?? value),
    readHidden: async (name) => opened(await read(name), run, seal),
  };
}

function opened(value: unknown, { name }: RunName, seal: () => Seal | null): unknown {
  if (!isSealed(value)) return value;
  try {
    const key = seal();
    if (key) return JSON.parse(key.open(value));
  } catch {
    // Told below: who has another secret has none for this run.
  }
  throw new UsageError((say) => say.machines.otherSecret(name));
}

/** More than any page comes to; a small file may be made to swell without end. */
const LARGEST_BYTES = 512 * 1024 * 1024;

async function parsed(bytes: Buffer, { name }: RunName, file: string): Promise<unknown> {
  try {
    const text = await promisify(gunzip)(bytes, { maxOutputLength: LARGEST_BYTES });
    return JSON.parse(text.toString('utf8'));
  } catch {
    throw new UsageError((say) => say.machines.damaged(name, file));
  }
}
