import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EVIDENCE_VERSION, type Evidence } from '../model/evidence.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { digest } from '../support/digest.ts';
import { systemCode } from '../support/system-code.ts';

/** The name of the file that a page's evidence is kept in: readable, short and safe on any disk. */
export function evidenceFileName({ page }: Evidence): string {
  const { width, height } = page.viewport;
  const readable = page.url
    .replace(/^https?:\/\//, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '');
  const shown = page.variant?.name ?? `${width}x${height}`;
  const id = digest([page.target, page.url, shown]).slice(0, 8);
  return `${readable.slice(0, 80) || 'page'}-${id}.json`;
}

/**
 * Reads evidence that was saved by an audit: a file, or a folder of them. Throws a UsageError for
 * what is no evidence.
 */
export async function readEvidence(path: string): Promise<Evidence[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UsageError((say) => say.evidence.missing(path));
  if (!found.isDirectory()) return [await readOne(path, path)];
  const names = (await readable(path, readdir(path)))
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (names.length === 0) throw new UsageError((say) => say.evidence.emptyFolder(path));
  return Promise.all(names.map((name) => readOne(join(path, name), name)));
}

async function readOne(path: string, name: string): Promise<Evidence> {
  return parse(await readable(name, readFile(path, 'utf8')), name);
}

/** What is read from the disk; what that refuses is a UsageError. */
async function readable<T>(name: string, reading: Promise<T>): Promise<T> {
  return reading.catch((error) => {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new UsageError((say) => say.evidence.unreadable(name, code));
  });
}

function parse(text: string, name: string): Evidence {
  const value = jsonOrNull(text);
  const isOfThisVersion = value?.schemaVersion === EVIDENCE_VERSION;
  if (isOfThisVersion && value.page && value.probes) return value as Evidence;
  throw new UsageError((say) => say.evidence.other(name));
}

function jsonOrNull(text: string): Partial<Evidence> | null {
  try {
    return JSON.parse(text) as Partial<Evidence> | null;
  } catch {
    return null;
  }
}
