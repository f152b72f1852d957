import { join } from 'node:path';
import { isOwnReport } from '../support/own-report.ts';
import { namesOf, onePatternTest, type PageTest, pageTest } from '../support/page-patterns.ts';
import { type BytePath, onDisk, shownPath } from './byte-path.ts';
import { lookAtFile, realPath } from './look-at-file.ts';
import { type Entry, type FoundPage, walkFolder } from './walk-folder.ts';

export type PageFilter = {
  include?: readonly string[];
  exclude?: readonly string[];
  /** The one pattern below the folder that was named as a target. */
  within?: string;
};

/** What is in a folder; the reports of presscheck and the links that lead out are no pages of it. */
export type FolderContents = {
  pages: FoundPage[];
  reports: BytePath[];
  links: BytePath[];
  /** Whatever is called a page, asked for or not, as it is shown. */
  names: string[];
  /** What the links that lead out are called, those too that are excluded. */
  linkNames: string[];
};

/**
 * The pages in a folder, sorted so that runs are alike. Whatever is called one is among them, also what
 * cannot be read; only where the folder itself cannot be is the error thrown. `root` is the real path of
 * the folder that links may lead to.
 */
export async function findPages(
  folder: BytePath,
  root: BytePath,
  filter: PageFilter,
): Promise<FolderContents> {
  const start = await realPath(folder);
  const all = (await walkFolder(start, root)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const { isAskedFor, isExcluded } = filterTests(filter);
  const found = all.filter((entry) => isPage(entry) && isAskedFor(shownFile(entry.path)));
  const pages: FoundPage[] = [];
  const reports: BytePath[] = [];
  for (const { path, fault: known } of found) {
    const { real, fault } = known
      ? { real: null, fault: known }
      : await lookAtFile(root, join(start, path));
    if (real !== null && (await isOwnReport(onDisk(real)))) reports.push(path);
    else pages.push({ path, fault });
  }
  // Pages may need what a link leads to, whichever of them are asked for.
  const leadingOut = all.filter((entry) => !isPage(entry)).map(({ path }) => path);
  return {
    pages,
    reports,
    links: leadingOut.filter((path) => !linkNamesOf(path).some(isExcluded)),
    names: all.filter(isPage).map(({ path }) => shownFile(path)),
    linkNames: leadingOut.flatMap(linkNamesOf),
  };
}

/** It may lead to a file or to a folder. */
function linkNamesOf(path: BytePath): string[] {
  return [shownFile(path), shownFile(`${path}/`)];
}

function isPage({ kind }: Entry): boolean {
  return kind === 'page';
}

/** A path as it is shown; a folder stands for its first page. */
function shownFile(path: BytePath): string {
  return `/${shownPath(path.replace(/\/$/, '/index.html'))}`;
}

/** Whether a path below a target is asked for, and whether it is excluded. */
function filterTests({
  include,
  exclude,
  within,
}: PageFilter): Record<'isAskedFor' | 'isExcluded', PageTest> {
  const isIncluded = include?.length ? pageTest(include) : () => true;
  const isExcluded = exclude?.length ? pageTest(exclude) : () => false;
  const isOne = within === undefined ? () => true : onePatternTest(within);
  return {
    isExcluded,
    isAskedFor: (url) => isIncluded(url) && !isExcluded(url) && isOne(namesOf(url)),
  };
}
