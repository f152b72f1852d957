import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';

import { sharedBrowser } from './audit-pages.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'presscheck-tools-'));

const NODE_COMMANDS = new Set(['node', 'nodejs', 'npm', 'npx', 'corepack']);

/** Where the installed command of a name is. */
function installed(name: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

/** A folder of all commands of this machine but those of Node. */
export function withoutNode(): string {
  const folder = newFolder();
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((each) => existsSync(each));
  // Where several have a command of one name, the first counts.
  const paths = folders.flatMap((each) => readdirSync(each).map((name) => join(each, name)));
  const commands = new Map(paths.reverse().map((path) => [basename(path), path]));
  for (const [name, path] of commands)
    if (!NODE_COMMANDS.has(name)) symlinkSync(path, join(folder, name));
  return folder;
}

/** A folder with a Node of its own, whose npm installs what this repository has installed, and says so. */
export function nodeFolder(folder = newFolder()): { folder: string; installs(): string[] } {
  mkdirSync(folder, { recursive: true });
  const log = join(folder, 'installs');
  copyFileSync(process.execPath, join(folder, 'node'));
  command(
    join(folder, 'npm'),
    `if [ "$1" = ci ]; then printf '%s\\n' "$*" >> ${log}; ln -sfn ${resolve('node_modules')} node_modules; exit; fi
exec ${installed('npm')} "$@"`,
  );
  const installs = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
  return { folder, installs };
}

/** A folder with a Node that is too old, and can do no more than say so. */
export function oldNode(): string {
  const folder = newFolder();
  for (const name of ['node', 'npm'])
    command(join(folder, name), `[ "$1" = --version ] && echo v18.20.8`);
  return folder;
}

function command(path: string, text: string): void {
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

/** A folder to work in, whose config file says how the tests' own browser is reached. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-work-'));
  writeFileSync(
    join(folder, 'presscheck.config.json'),
    JSON.stringify({ connect: sharedBrowser(), only: ['heading-not-empty', 'title-names-story'] }),
  );
  return folder;
}
