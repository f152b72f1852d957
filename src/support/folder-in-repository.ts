import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Where services for continuous integration say that they put the repository. */
const CHECKOUTS = [
  'GITHUB_WORKSPACE',
  'CI_PROJECT_DIR',
  'WORKSPACE',
  'BUILD_SOURCESDIRECTORY',
  'BITBUCKET_CLONE_DIR',
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A folder's path in the repository that it lies in, with forward slashes, as `packages/web`; empty for the
 * root of a repository, and where none is known.
 */
export function folderInRepository(folder: string, env: Environment): string {
  const real = realPath(folder);
  const root = repositoryAround(folder, env);
  return real === null || root === null ? '' : relative(root, real).split(sep).join('/');
}

/** The root of the repository that a folder lies in; null where none is known. */
export function repositoryAround(folder: string, env: Environment): string | null {
  const real = realPath(folder);
  return real === null ? null : rootAround(real, env);
}

/**
 * What the service names is the root even for a folder in a submodule. Where it is a folder with several
 * repositories in it, the nearest one counts, and where nothing is under version control, as in an archive
 * that was unpacked there, the named one again.
 */
function rootAround(folder: string, env: Environment): string | null {
  const upwards = withParents(folder);
  const named = CHECKOUTS.map((name) => realPath(env[name] ?? '')).find(
    (path) => path !== null && upwards.includes(path),
  );
  if (named && isRepository(named)) return named;
  return upwards.find(isRepository) ?? named ?? null;
}

/** A folder in a clone, a file in a worktree or a submodule. */
function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

function withParents(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}

function realPath(path: string): string | null {
  if (path === '') return null;
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
