import { execFile } from 'node:child_process';

/** Where services for continuous integration say which commit they run for. */
const COMMITS = [
  'GITHUB_SHA',
  'CI_COMMIT_SHA',
  'GIT_COMMIT',
  'BUILD_SOURCEVERSION',
  'BITBUCKET_COMMIT',
];

const COMMIT = /^[\da-f]{7,64}$/;
const PATIENCE = 10_000;

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
function checkedOut(folder: string): Promise<string> {
  return new Promise((done) => {
    const options = { cwd: folder, timeout: PATIENCE, encoding: 'utf8' as const };
    execFile('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], options, (error, stdout) =>
      done(error ? '' : stdout.trim()),
    );
  });
}
