import { git } from '../support/git.ts';

/** Where services for continuous integration say which commit they run for. */
const COMMITS = [
  'GITHUB_SHA',
  'CI_COMMIT_SHA',
  'GIT_COMMIT',
  'BUILD_SOURCEVERSION',
  'BITBUCKET_COMMIT',
];

const COMMIT = /^[\da-f]{7,64}$/;

/** The commit that is audited: the one that the service names, else the one that is checked out around a folder; null for none. */
export async function commitOf(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const named = COMMITS.map((name) => env[name]?.trim() ?? '').find((text) => COMMIT.test(text));
  if (named) return named;
  const found = await checkedOut(folder);
  return COMMIT.test(found) ? found : null;
}

/** Empty outside a repository, without git, and where a repository has no commit yet. */
async function checkedOut(folder: string): Promise<string> {
  const asked = git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return asked.then((told) => told.toString().trim()).catch(() => '');
}
