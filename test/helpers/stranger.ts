import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a command ended with, and what it printed. */
type Ended = { code: number | null; stdout: string; stderr: string };

/** A user that no list of users has, as `docker run --user` makes one. */
const NOBODY_KNOWN = 12_345;
const isRoot = process.getuid?.() === 0;

/** Empties a folder’s permissions for all others; open to all where it is to be written to by a stranger. */
export function folderFor(whom: 'root alone' | 'everybody' | 'readers'): string {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-stranger-'));
  chmodSync(folder, { 'root alone': 0o700, everybody: 0o777, readers: 0o755 }[whom]);
  return folder;
}

/**
 * Runs the built command line as a user without an entry among the users, where the tests may become one; else as
 * who they are. `HOME` is unset unless `env` has it.
 */
export function asStranger(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Ended {
  const become = [`--reuid=${NOBODY_KNOWN}`, `--regid=${NOBODY_KNOWN}`, '--clear-groups'];
  const command = [...(isRoot ? ['setpriv', ...become] : []), process.execPath];
  const [program = '', ...rest] = [...command, resolve('dist/cli/bin.js'), ...args];
  const { HOME: _, XDG_CACHE_HOME: __, ...others } = process.env;
  const { status, stdout, stderr } = spawnSync(program, rest, {
    cwd,
    env: { ...others, ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
