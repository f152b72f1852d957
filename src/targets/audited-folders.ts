import { dirname } from 'node:path';
import type { AuditOptions, TargetKind } from '../model/audit-options.ts';
import { detectTarget } from './detect-target.ts';
import { readList } from './read-list.ts';

type Options = Pick<AuditOptions, 'as' | 'root'>;

/**
 * The folders that targets take pages from, those in lists too. What lies in them are pages of someone
 * else, perhaps. A target that cannot be read names none here: it is refused when it is audited.
 */
export async function auditedFolders(
  targets: readonly string[],
  options: Options = {},
): Promise<string[]> {
  const folders = await Promise.all(targets.map((target) => foldersOf(target, options)));
  return folders.flat();
}

async function foldersOf(target: string, { as, root }: Options): Promise<string[]> {
  // What may be a route lies in a folder that is audited, whether it is one or not.
  const detected = await detectTarget(target, { ...(as ? { as } : {}), spa: true }).catch(
    () => null,
  );
  if (!detected) return [];
  const { name } = detected;
  if (detected.kind === 'pattern' || detected.kind === 'route') return [detected.folder];
  const within = root === undefined ? {} : { root };
  const folders: Record<TargetKind, () => string[] | Promise<string[]>> = {
    url: () => [],
    file: () => [root ?? dirname(name)],
    folder: () => [name],
    sitemap: () => (root === undefined ? [] : [root]),
    feed: () => (root === undefined ? [] : [root]),
    list: async () => auditedFolders(await readList(name).catch(() => []), within),
  };
  return folders[detected.kind]();
}
