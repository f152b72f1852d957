import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BytePath, onDisk } from '../../targets/byte-path.ts';
import { realPath } from '../../targets/look-at-file.ts';
import type { PageTarget } from '../../targets/page-target.ts';
import type { RepositoryFiles } from './changed-files.ts';
import { type Names, namesInPage, namesInText } from './names-in.ts';

/** What names other files, so that pages load these by way of it. */
const NAMES_OTHERS = /\.(?:css|m?js|json|svg|webmanifest)$/i;
/** What no page loads: for robots, readers and developers. */
const NOT_LOADED = /\.(?:xml|rss|atom|txt|md|map|gz|br)$/i;
const LARGEST = 8_000_000;

/**
 * The pages that a change of files may change: those that are changed themselves; those that name a changed file,
 * straight or by way of what they name; and where nothing names one, all with scripts, which may put its name
 * together. A name counts in whichever folder: too many pages are audited rather than too few.
 */
export async function affectedPages(
  pages: readonly PageTarget[],
  { changed, all }: RepositoryFiles,
): Promise<Set<PageTarget>> {
  const files = await realFiles(pages);
  const own = new Set(files.values());
  const others = [...changed].filter((file) => !own.has(file) && !NOT_LOADED.test(file));
  const affected = new Set([...files].flatMap(([page, file]) => (changed.has(file) ? page : [])));
  if (others.length === 0) return affected;
  const naming = await namesBy([...new Set([...all, ...changed])].filter((one) => !own.has(one)));
  const reach = reachOf(others.map(nameOf), naming);
  const told = new Map<PageTarget, Names | null>();
  for (const [page, file] of files) told.set(page, await namesAt(file));
  const named = [...naming.values(), ...[...told.values()].flatMap((one) => one?.names ?? [])];
  const unnamed = others.filter((file) => !named.some((names) => names.has(nameOf(file))));
  for (const [page, names] of told)
    if (isReached(names, reach, unnamed.length > 0)) affected.add(page);
  return affected;
}

/** What cannot be read may name anything, and so may scripts where something is named nowhere. */
function isReached(told: Names | null, reach: ReadonlySet<string>, isUnnamed: boolean): boolean {
  if (told === null || (isUnnamed && told.hasScripts)) return true;
  return [...told.names].some((name) => reach.has(name));
}

/** The pages with the files that they really are. */
async function realFiles(pages: readonly PageTarget[]): Promise<Map<PageTarget, BytePath>> {
  const files = new Map<PageTarget, BytePath>();
  for (const page of pages)
    if (page.file !== undefined)
      files.set(page, await realPath(page.file).catch(() => page.file ?? ''));
  return files;
}

/** The names in style sheets, scripts and data, by their own. */
async function namesBy(files: readonly BytePath[]): Promise<Map<string, ReadonlySet<string>>> {
  const naming = new Map<string, ReadonlySet<string>>();
  for (const file of files.filter((one) => NAMES_OTHERS.test(one))) {
    const before = naming.get(nameOf(file)) ?? [];
    naming.set(nameOf(file), new Set([...before, ...namesInText((await textOf(file)) ?? '')]));
  }
  return naming;
}

async function namesAt(file: BytePath): Promise<Names | null> {
  const text = await textOf(file);
  return text === null ? null : namesInPage(text);
}

/** Names, with those of all that names one of them, or names what does. */
function reachOf(
  changed: readonly string[],
  naming: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const reach = new Set(changed);
  for (let size = 0; size !== reach.size; ) {
    size = reach.size;
    for (const [name, inside] of naming)
      if ([...inside].some((one) => reach.has(one))) reach.add(name);
  }
  return reach;
}

function nameOf(file: BytePath): string {
  return onDisk(basename(file)).toString();
}

async function textOf(file: BytePath): Promise<string | null> {
  try {
    const { size } = await stat(onDisk(file));
    return size > LARGEST ? null : await readFile(onDisk(file), 'utf8');
  } catch {
    return null;
  }
}
