import { dirname, join } from 'node:path';
import { UsageError } from '../../model/usage/usage-error.ts';
import { git, namesFromGit } from '../../support/git.ts';
import { type BytePath, onDisk } from '../../targets/byte-path.ts';
import { realPath } from '../../targets/look-at-file.ts';
import type { PageTarget } from '../../targets/page-target.ts';

/** Files by their real paths: all of the repositories, and those of them that changed. */
export type RepositoryFiles = { changed: ReadonlySet<BytePath>; all: ReadonlySet<BytePath> };

/**
 * The files that are not as a commit has them: changed, new or gone, committed since or not. Null where pages lie in
 * no repository, or are left out of it, so that git cannot tell. Throws a UsageError where there is no such commit.
 */
export async function changedFiles(
  pages: readonly PageTarget[],
  commit: string,
): Promise<RepositoryFiles | null> {
  const changed = new Set<BytePath>();
  const all = new Set<BytePath>();
  for (const root of await repositoriesOf(pages)) {
    if (root === null) return null;
    await requireCommit(root, commit);
    const fresh = await namesFrom(root, ['ls-files', '-z', '--others', '--exclude-standard']);
    const differing = ['diff', '--name-only', '-z', '--no-renames', commit, '--'];
    for (const path of [...fresh, ...(await namesFrom(root, differing))]) changed.add(path);
    for (const path of [...fresh, ...(await namesFrom(root, ['ls-files', '-z']))]) all.add(path);
  }
  return (await areIn(all, pages)) ? { changed, all } : null;
}

/** The roots of the repositories that the pages lie in; null among them for pages in none. */
async function repositoriesOf(pages: readonly PageTarget[]): Promise<Set<BytePath | null>> {
  const folders = new Set(pages.flatMap(({ file }) => (file === undefined ? [] : dirname(file))));
  const roots = new Set<BytePath | null>();
  for (const folder of folders) {
    const above = [...roots].some((root) => root !== null && folder.startsWith(`${root}/`));
    if (above) continue;
    const told = await git(onDisk(folder).toString(), ['rev-parse', '--show-toplevel']).catch(
      () => null,
    );
    roots.add(told === null ? null : await realPath(told.toString('latin1').replace(/\n$/, '')));
  }
  return roots;
}

async function requireCommit(root: BytePath, commit: string): Promise<void> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`];
  const folder = onDisk(root).toString();
  await git(folder, asked).catch(() => {
    throw new UsageError((say) => say.changed.noCommit(commit, folder));
  });
}

/** What a repository leaves out it knows nothing of. */
async function areIn(files: ReadonlySet<BytePath>, pages: readonly PageTarget[]): Promise<boolean> {
  for (const { file } of pages) {
    if (file === undefined) continue;
    const real = await realPath(file).catch(() => file);
    if (!files.has(real)) return false;
  }
  return true;
}

async function namesFrom(root: BytePath, args: readonly string[]): Promise<BytePath[]> {
  const names = await namesFromGit(onDisk(root).toString(), args, 'latin1');
  return names.map((name) => join(root, name));
}
