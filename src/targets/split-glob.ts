import { stat } from 'node:fs/promises';

/** A folder, and a pattern for what is below it. */
export type SplitGlob = { folder: string; pattern: string };

const SIGNS = /[*?[\]{}]|[!@+]\(/;

/**
 * A pattern of files that a shell left as it is, as `site/**` + `/*.html`, by the longest path at its beginning that is
 * there, so that a folder with such signs in its name is a folder. Null for what has no signs beyond that.
 */
export async function splitGlob(path: string): Promise<SplitGlob | null> {
  const steps = path.split('/');
  let count = 0;
  while (count < steps.length - 1 && (await isThere(steps.slice(0, count + 1)))) count += 1;
  const pattern = steps.slice(count).join('/');
  return SIGNS.test(pattern) ? { folder: folderOf(steps.slice(0, count)), pattern } : null;
}

async function isThere(steps: readonly string[]): Promise<boolean> {
  const found = await stat(folderOf(steps)).catch(() => null);
  return found?.isDirectory() ?? false;
}

function folderOf(steps: readonly string[]): string {
  if (steps.length === 0) return '.';
  return steps.length === 1 && steps[0] === '' ? '/' : steps.join('/');
}
