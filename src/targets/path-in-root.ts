import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditOptions } from '../model/audit-options.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { normalBasePath } from '../support/base-path.ts';
import { hiddenTarget } from '../support/hidden-address.ts';
import { detectTarget } from './detect-target.ts';
import { ENDINGS } from './find-file.ts';
import { isSitePath } from './site-lines.ts';

type Options = Pick<AuditOptions, 'root' | 'basePath' | 'spa'>;

/**
 * A line of a list that is a path of the site (`/news/a`) as the file below `--root` that a server would give for it;
 * whatever else stays as it is. Throws a UsageError for a path that there is no page for.
 */
export async function pathInRoot(line: string, options: Options): Promise<string> {
  if (!isSitePath(line)) return line;
  const { root, spa = false } = options;
  if (root === undefined) {
    if (await isTarget(line, options)) return line;
    throw new UsageError((say) => say.targets.sitePath(hiddenTarget(line)));
  }
  const { start, suffix, file } = await placeInRoot(line, root, options);
  if (file !== null) return file;
  if (await isTarget(line, options)) return line;
  if (spa) return start + suffix;
  throw new UsageError((say) => say.targets.notInRoot(hiddenTarget(line), root));
}

/** Where a path of the site lies below its folder: without the query or hash behind it, and the file that a server would give; null for none. */
export async function placeInRoot(
  line: string,
  root: string,
  options: Pick<AuditOptions, 'basePath'>,
): Promise<{ start: string; suffix: string; file: string | null }> {
  const [, plain = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(belowBase(line, options)) ?? [];
  const start = join(root, decoded(plain)).replace(/\/$/, '');
  return { start, suffix, file: await firstFile(ENDINGS.map((ending) => start + ending)) };
}

function belowBase(line: string, { basePath = '' }: Options): string {
  const base = normalBasePath(basePath) ?? '';
  return line.startsWith(`${base}/`) ? line.slice(base.length) : line;
}

/** Whether there is something on disk under that name. */
async function isTarget(line: string, options: Options): Promise<boolean> {
  return detectTarget(line, options).then(
    () => true,
    () => false,
  );
}

async function firstFile(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) return path;
  }
  return null;
}

/** As servers read addresses; what cannot be decoded is meant as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
