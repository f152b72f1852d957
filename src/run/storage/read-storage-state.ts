import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import type { StorageState, StoredCookie } from '../../model/storage-state.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { systemCode } from '../../support/system-code.ts';

/** More than a browser keeps for all sites of a login; what is larger was written by something else. */
const MOST_BYTES = 20_000_000;

const text = z.string().max(1_000_000);
const cookie = z.looseObject({
  name: text.min(1),
  value: text,
  domain: z.string().regex(/^\.?[^\s/:@]+$/),
  path: z.string().startsWith('/').default('/'),
  expires: z.number().default(-1),
  httpOnly: z.boolean().default(false),
  secure: z.boolean().default(false),
  sameSite: z.enum(['Strict', 'Lax', 'None']).optional(),
});
const origin = z.looseObject({
  origin: z.string().regex(/^https?:\/\/[^/?#@]+\/?$/i),
  localStorage: z.array(z.looseObject({ name: text, value: text })).default([]),
  indexedDB: z.array(z.unknown()).default([]),
});
const shape = z.looseObject({
  cookies: z.array(cookie).max(5000).default([]),
  origins: z.array(origin).max(500).default([]),
});

/** What a file holds, and how many databases of it are left out: they are not put into the browser. */
export type ReadState = { state: StorageState; databases: number };

/**
 * Reads a file that Playwright's `storageState` wrote. Throws a UsageError that names the file and the place in it,
 * and nothing of what is there: all of it may be secret.
 */
export async function readStorageState(file: string): Promise<ReadState> {
  const result = shape.safeParse(await parsed(file));
  const [issue] = result.error?.issues ?? [];
  if (!result.success || isNeither(result.data)) {
    const place = placeIn(issue?.path ?? []);
    throw new UsageError(({ storage: say }) =>
      place === '' ? say.other(file) : say.wrong(file, place),
    );
  }
  const { cookies, origins } = result.data;
  return {
    state: {
      cookies: cookies.map(cookieOf),
      origins: origins.map(({ origin, localStorage }) => ({
        origin: new URL(origin).origin,
        pairs: localStorage.map(({ name, value }) => [name, value]),
      })),
    },
    databases: origins.reduce((sum, { indexedDB }) => sum + indexedDB.length, 0),
  };
}

async function parsed(file: string): Promise<unknown> {
  const read = async () => {
    if ((await stat(file)).size > MOST_BYTES)
      throw new UsageError((say) => say.storage.other(file));
    return readFile(file, 'utf8');
  };
  const content = await read().catch((error) => {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new UsageError(({ storage: say }) =>
      code === 'ENOENT' ? say.missing(file) : say.unreadable(file, code),
    );
  });
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError((say) => say.storage.noJson(file));
  }
}

/** A file with neither cookies nor origins is another one. */
function isNeither({ cookies, origins }: z.output<typeof shape>): boolean {
  return cookies.length === 0 && origins.length === 0;
}

/** `cookies[2].domain` */
function placeIn(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function cookieOf(given: z.output<typeof cookie>): StoredCookie {
  const { name, value, domain, path, expires, httpOnly, secure, sameSite = null } = given;
  return { name, value, domain, path, expires, httpOnly, secure, sameSite };
}
