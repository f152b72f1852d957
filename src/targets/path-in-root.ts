import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditOptions } from '../model/audit-options.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { normalBasePath } from '../support/base-path.ts';
import { hiddenTarget } from '../support/hidden-address.ts';
import { isSitePath } from './site-lines.ts';

type Options = Pick<AuditOptions, 'root' | 'basePath' | 'spa'>;

/** What a server tries for an address. */
const ENDINGS = ['', '.html', '.htm', '.xhtml', '/index.html', '/index.htm', '/index.xhtml'];

/**
 * A line of a list that is a path of the site (`/news/a`) as the file below `--root` that a server would give for it;
 * whatever else stays as it is. Throws a UsageError for a path that there is no page for.
 */
export async function pathInRoot(line: string, options: Options): Promise<string> {
  const { root, spa = false } = options;
  if (!isSitePath(line) || (await isFile(line))) return line;
  if (root === undefined) throw new UsageError((say) => say.targets.sitePath(hiddenTarget(line)));
  const [, plain = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(belowBase(line, options)) ?? [];
  const start = join(root, decoded(plain)).replace(/\/$/, '');
  for (const ending of ENDINGS) if (await isFile(start + ending)) return start + ending;
  if (spa) return start + suffix;
  throw new UsageError((say) => say.targets.notInRoot(hiddenTarget(line), root));
}

function belowBase(line: string, { basePath = '' }: Options): string {
  const base = normalBasePath(basePath) ?? '';
  return line.startsWith(`${base}/`) ? line.slice(base.length) : line;
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

/** As servers read addresses; what cannot be decoded is meant as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
