import { readFile } from 'node:fs/promises';
import { repositoryAround } from './folder-in-repository.ts';
import { namesFromGit } from './git.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The files of a repository, by their paths from its root, that a change leaves as they were. */
export type Untouched = { files: ReadonlySet<string> } | { unknown: string };

/**
 * Which files of the repository around a folder the change that GitHub Actions runs for leaves as they were: a pull
 * request’s, a push’s. Null where it does not run for a change; `unknown` says why git could not tell.
 */
export async function untouchedFiles(folder: string, env: Environment): Promise<Untouched | null> {
  const base = await baseCommit(env['GITHUB_EVENT_PATH']);
  const root = repositoryAround(folder, env);
  if (base === null || root === null) return null;
  try {
    const changed = new Set(
      await namesFromGit(root, ['diff', '--name-only', '--no-renames', '-z', base]),
    );
    const tracked = await namesFromGit(root, ['ls-files', '-z']);
    return { files: new Set(tracked.filter((name) => !changed.has(name))) };
  } catch (error) {
    return { unknown: firstLine(error) };
  }
}

const COMMIT = /^[\da-f]{40,64}$/;
/** What a push that makes a branch names as the commit before it. */
const NONE = /^0+$/;

/** The commit that a change goes out from, as the event tells it. */
async function baseCommit(path: string | undefined): Promise<string | null> {
  if (!path) return null;
  const text = await readFile(path, 'utf8').catch(() => '');
  const event = parsed(text);
  const found = [
    within(within(event, 'pull_request'), 'base', 'sha'),
    within(event, 'merge_group', 'base_sha'),
    within(event, 'before'),
  ].find((value) => typeof value === 'string' && COMMIT.test(value) && !NONE.test(value));
  return typeof found === 'string' ? found : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function within(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : null),
    value,
  );
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n')[0] ?? '';
}
