import { execFile } from 'node:child_process';

const PATIENCE_MS = 60_000;
const MOST_BYTES = 256_000_000;

/**
 * What git prints in a folder, byte by byte; what the repository's configuration would have it run is not run. Throws
 * an Error with what git says.
 */
export function git(folder: string, args: readonly string[]): Promise<Buffer> {
  const options = {
    cwd: folder,
    timeout: PATIENCE_MS,
    maxBuffer: MOST_BYTES,
    encoding: 'buffer' as const,
  };
  return new Promise((done, failed) => {
    execFile('git', ['-c', 'core.fsmonitor=false', ...args], options, (error, stdout, stderr) => {
      if (error) failed(new Error(stderr.toString() || error.message));
      else done(stdout);
    });
  });
}

/** The names that git prints with `-z`, each ended by a null character, in the encoding that they are wanted in. */
export async function namesFromGit(
  folder: string,
  args: readonly string[],
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<string[]> {
  return (await git(folder, args)).toString(encoding).split('\0').filter(Boolean);
}
