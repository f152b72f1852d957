import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether a path that a user gave leads to a file. */
export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}

/** Loads a module that a user named: a file, TypeScript too, or else a package. Rejects with what it throws. */
export async function loadModule(name: string): Promise<unknown> {
  if (!(await isFile(name))) return import(name);
  if (!/\.[cm]?ts$/.test(name)) return import(pathToFileURL(resolve(name)).href);
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url).import(resolve(name));
}
