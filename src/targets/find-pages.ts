import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageFault } from '../model/page-error.ts';
import { isOwnReport } from '../support/own-report.ts';
import { namesOf, onePatternTest, type PageTest, pageTest } from '../support/page-patterns.ts';
import { systemCode } from '../support/system-code.ts';
import { type BytePath, onDisk, shownPath } from './byte-path.ts';
import { isFolderOutside, lookAtFile, realPath } from './look-at-file.ts';

const PAGE = /\.(?:html?|xhtml)$/i;
const NEVER = /^(?:node_modules$|\.)/;

export type PageFilter = {
  include?: readonly string[];
  exclude?: readonly string[];
  /** The one pattern below the folder that was named as a target. */
  within?: string;
};

/** Something in a folder that is called a page, by its path below it; a folder's path ends with `/`. */
type FoundPage = { path: BytePath; fault: PageFault | null };

/** What is in a folder; the reports of presscheck and the links to folders outside it are no pages of it. */
export type FolderContents = {
  pages: FoundPage[];
  reports: BytePath[];
  links: BytePath[];
  /** Whatever is called a page, asked for or not, as it is shown. */
  names: string[];
};

/**
 * The pages in a folder, sorted so that runs are alike. Whatever is called one is among them, also what
 * cannot be read; only where the folder itself cannot be is the error thrown.
 */
export async function findPages(folder: BytePath, filter: PageFilter): Promise<FolderContents> {
  const root = await realPath(folder);
  const all = (await walk(root, '')).sort((a, b) => (a.path < b.path ? -1 : 1));
  const isAskedFor = filterTest(filter);
  const found = all.filter(({ path }) => isAskedFor(shownFile(path)));
  const pages: FoundPage[] = [];
  const reports: BytePath[] = [];
  for (const { path, fault: known } of found.filter(isPage)) {
    const { real, fault } = known
      ? { real: null, fault: known }
      : await lookAtFile(root, join(root, path));
    if (real !== null && (await isOwnReport(onDisk(real)))) reports.push(path);
    else pages.push({ path, fault });
  }
  const links = found.filter((entry) => !isPage(entry)).map(({ path }) => path);
  return { pages, reports, links, names: all.filter(isPage).map(({ path }) => shownFile(path)) };
}

function isPage({ kind }: Entry): boolean {
  return kind === 'page';
}

/** A path as it is shown; a folder stands for its first page. */
function shownFile(path: BytePath): string {
  return `/${shownPath(path.replace(/\/$/, '/index.html'))}`;
}

/** Whether a path below a target is asked for. */
function filterTest({ include, exclude, within }: PageFilter): PageTest {
  const isIncluded = include?.length ? pageTest(include) : () => true;
  const isExcluded = exclude?.length ? pageTest(exclude) : () => false;
  const isOne = within === undefined ? () => true : onePatternTest(within);
  return (url) => isIncluded(url) && !isExcluded(url) && isOne(namesOf(url));
}

/** A link that is not called a page may lead to a folder of them, outside. */
type Entry = FoundPage & { kind: 'page' | 'link' };

/** What is called a page below a step down from the root (empty, or with `/` at its end), and the links that lead out. */
async function walk(root: BytePath, step: BytePath): Promise<Entry[]> {
  const here = await readdir(onDisk(join(root, step)), { withFileTypes: true, encoding: 'buffer' });
  const entries: Entry[] = [];
  for (const entry of here) {
    const name = entry.name.toString('latin1');
    const path = step + name;
    if (entry.isDirectory()) entries.push(...(await walkFolder(root, path, name)));
    else if (PAGE.test(name)) entries.push({ path, fault: null, kind: 'page' });
    else if (entry.isSymbolicLink() && (await isFolderOutside(root, join(root, path))))
      entries.push({ path, fault: null, kind: 'link' });
  }
  return entries;
}

/** A folder that is called a page and has none is told of: something else was meant to be there. */
async function walkFolder(root: BytePath, path: BytePath, name: BytePath): Promise<Entry[]> {
  if (NEVER.test(name)) return [];
  try {
    const entries = await walk(root, `${path}/`);
    if (!PAGE.test(name) || entries.some(({ kind }) => kind === 'page')) return entries;
    return [...entries, { path, fault: { cause: 'not-a-file', kind: 'folder' }, kind: 'page' }];
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    return [{ path: `${path}/`, fault: { cause: 'unreadable-file', reason }, kind: 'page' }];
  }
}
