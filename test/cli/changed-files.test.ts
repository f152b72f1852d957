import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { BIN, runIn } from '../helpers/built-cli.ts';

const STORY = (level: number) =>
  `<!doctype html><html lang="en"><head><title>Ferry returns</title></head><body><main><h1>Ferry returns</h1>
<h${level}></h${level}><p>It came back.</p></main></body></html>`;

let root: string;
let base: string;

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Reader', '-c', 'user.email=reader@example.org'];
  return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

function write(name: string, level: number): void {
  writeFileSync(join(root, 'site', name), STORY(level));
}

/** A repository of two pages with a fault each; the change adds a third and edits the second. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'presscheck-change-'));
  mkdirSync(join(root, 'site'));
  git('init', '--quiet');
  write('old.html', 2);
  write('edited.html', 3);
  git('add', '.');
  git('commit', '--quiet', '--message', 'Two stories');
  base = git('rev-parse', 'HEAD');
  write('edited.html', 4);
  write('añadido.html', 5);
  git('add', '.');
  git('commit', '--quiet', '--message', 'One more');
  // Built, and not under version control.
  write('built.html', 6);
});

async function annotations(event: unknown, env: Record<string, string> = {}) {
  const path = join(root, '.git', 'event.json');
  writeFileSync(path, JSON.stringify(event));
  const options = ['--only', 'heading-not-empty', '--no-pictures', '--format', 'json'];
  const where = ['--connect', sharedBrowser(), '--out', mkdtempSync(join(tmpdir(), 'presscheck-'))];
  const { stdout, stderr } = await runIn(
    root,
    process.execPath,
    [BIN, 'site', '--no-cache', ...options, ...where],
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: path,
      ...env,
    },
  );
  const lines = stdout.split('\n').filter((line) => line.startsWith('::'));
  return { files: lines.map((line) => /file=([^,]*)/.exec(line)?.[1] ?? line), stderr };
}

const ELSEWHERE =
  '::notice title=In other files::1 more finding in files that this change leaves as they were. The report has all.';
const TOUCHED = ['site/añadido.html', 'site/built.html', 'site/edited.html'];

test.each([
  ['a pull request', (sha: string) => ({ pull_request: { base: { sha } }, before: 'x' })],
  ['a push', (sha: string) => ({ before: sha })],
  ['a merge queue', (sha: string) => ({ merge_group: { base_sha: sha } })],
])(
  'on %s annotations are for files that the change touches, and the others are counted',
  async (_, event) => {
    const { files, stderr } = await annotations(event(base));
    expect([files.sort(), stderr]).toEqual([[ELSEWHERE, ...TOUCHED].sort(), '']);
  },
);

test('without a change to tell of, or one whose base is not there, all files have theirs', async () => {
  const all = [...TOUCHED, 'site/old.html'];
  expect((await annotations({ schedule: '5 4 * * *' })).files.sort()).toEqual(all.sort());
  expect((await annotations({ before: '0'.repeat(40) })).files.sort()).toEqual(all.sort());
  const lost = await annotations({ before: 'a'.repeat(40) });
  expect(lost.files.sort()).toEqual(all.sort());
  expect(lost.stderr).toMatch(
    /^presscheck: Which files the change touches is not known \(.*fetch-depth: 0.*\n$/,
  );
});

test('a base that is no commit is never given to git', async () => {
  const { files, stderr } = await annotations({ before: '--output=stolen' });
  expect([files.length, stderr]).toEqual([4, '']);
});
