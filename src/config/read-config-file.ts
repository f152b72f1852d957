import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { UsageError } from '../model/usage/usage-error.ts';

/** What a config file holds, as it stands there; `null` where nothing does. */
type Held = { isEmpty: boolean; raw: unknown };

/**
 * Reads a config file of any kind; what is code runs. Nothing but that file is looked at, and not the user’s
 * home: there may be none. Rejects with what reading it says, or a UsageError for a kind that is none.
 */
export async function readConfigFile(path: string): Promise<Held> {
  const read = READERS[extname(path)];
  if (!read) throw new UsageError((say) => say.config.otherKind(path));
  const text = await readFile(path, 'utf8');
  if (text.trim() === '') return { isEmpty: true, raw: null };
  const raw = await read(resolve(path), text);
  const isPackage = basename(path) === 'package.json';
  return { isEmpty: false, raw: isPackage ? ofPackage(raw) : raw };
}

type Read = (path: string, text: string) => unknown;

const fromModule: Read = async (path) => (await import(pathToFileURL(path).href)).default;
const fromJson: Read = (_path, text) => JSON.parse(text.replace(/^\uFEFF/, ''));
const fromYaml: Read = (_path, text) => parseYaml(text);

const READERS: Readonly<Record<string, Read>> = {
  '': fromJson,
  '.json': fromJson,
  '.yaml': fromYaml,
  '.yml': fromYaml,
  '.js': fromModule,
  '.mjs': fromModule,
  '.cjs': fromModule,
  '.ts': async (path) => {
    const { createJiti } = await import('jiti');
    return createJiti(import.meta.url).import(path, { default: true });
  },
};

function ofPackage(manifest: unknown): unknown {
  const holds = typeof manifest === 'object' && manifest !== null && 'presscheck' in manifest;
  return holds ? manifest.presscheck : null;
}
