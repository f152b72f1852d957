import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

/** A project with a built site in it; each has a config file that leaves a mark when it runs. */
function project(): { root: string; ran(): string[] } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'presscheck-code-')));
  mkdirSync(join(root, '.git'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), '<!doctype html><title>A</title><h1>A</h1>');
  const mark = (name: string) => join(root, `${name}-ran`);
  for (const [name, folder] of [
    ['project', root],
    ['site', join(root, 'dist')],
  ] as const)
    writeFileSync(
      join(folder, 'presscheck.config.mjs'),
      `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(mark(name))}, '');
export default ${JSON.stringify({ targets: ['.'], browser: `/nowhere/of-the-${name}` })};`,
    );
  return { root, ran: () => ['project', 'site'].filter((name) => existsSync(mark(name))) };
}

/** The built command line in a process of its own, whose working directory decides. */
function cli(cwd: string, args: readonly string[], input = ''): { code: number; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [resolve('dist/cli/bin.js'), ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { code: status ?? -1, stderr };
}

const NOTICE = 'presscheck.config.mjs is not read: it lies in what is audited';

test.each([
  ['the folder that one is in', ['.'], ''],
  ['its address as a file', ['file:.'], ''],
  ['a page in it', ['index.html'], ''],
  ['a page below --root', ['index.html', '--root', '.'], ''],
  ['a list', ['@list.txt'], ''],
  ['a list by --as', ['list.txt', '--as', 'list'], ''],
  ['standard input', ['--', '-'], '.\n'],
  ['a list on it', ['@-'], '.\n'],
  ['a hyphen', ['-'], '.\n'],
  ['behind two hyphens', ['--', '.'], ''],
  ['a baseline of it', ['baseline', '.'], ''],
  ['saved evidence', ['judge', '.'], ''],
])('of %s no config file is run; that of the project around it is', (what, args, input) => {
  const { root, ran } = project();
  const dist = join(root, 'dist');
  writeFileSync(join(dist, 'list.txt'), '.\n');
  const given = args.map((arg) => (arg === 'file:.' ? `file://${dist}` : arg));
  const { code, stderr } = cli(dist, given, input);
  expect(code).toBe(2);
  expect(ran()).toEqual(['project']);
  expect(stderr.split(NOTICE)).toHaveLength(2);
  expect(stderr).toContain('--config presscheck.config.mjs');
  expect(stderr).toContain(what === 'saved evidence' ? 'no saved evidence' : 'of-the-project');
});

test.each([
  ['a wrong option', ['.', '--fial-on', 'minor']],
  ['a wrong option beside a list', ['@list.txt', '--fial-on', 'minor']],
  ['a wrong option beside a list by --as', ['list.txt', '--as', 'list', '--fial-on']],
  ['a wrong option beside standard input', ['-', '--fial-on', 'minor']],
  ['a wrong option beside a list on it', ['@-', '--fial-on', 'minor']],
])('nor is it run for the language in which %s is told', (_what, args) => {
  const { root, ran } = project();
  writeFileSync(join(root, 'dist', 'list.txt'), '.\n');
  const { stderr } = cli(join(root, 'dist'), args, '.\n');
  expect(stderr).toContain('--fial-on');
  expect(ran()).not.toContain('site');
});

test('a config file that is named is read wherever it lies', () => {
  const { root, ran } = project();
  const { stderr } = cli(join(root, 'dist'), ['.', '--config', 'presscheck.config.mjs']);
  expect(stderr).toContain('of-the-site');
  expect(stderr).not.toContain(NOTICE);
  expect(ran()).toEqual(['site']);
});

test('targets that the config file itself names may hold it', () => {
  const { root, ran } = project();
  const { stderr } = cli(root, []);
  expect(stderr).toContain('of-the-project');
  expect(stderr).not.toContain('is not read');
  expect(ran()).toEqual(['project']);
});

test('from the project, its site is audited by its own config file', () => {
  const { root, ran } = project();
  rmSync(join(root, 'dist', 'presscheck.config.mjs'));
  expect(cli(root, ['dist']).stderr).toContain('of-the-project');
  expect(ran()).toEqual(['project']);
});

test('nor is what configures puppeteer run', () => {
  const { root } = project();
  const dist = join(root, 'dist');
  const mark = join(root, 'puppeteer-ran');
  const leaveMark = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');`;
  writeFileSync(join(dist, '.puppeteerrc.cjs'), leaveMark);
  rmSync(join(root, 'presscheck.config.mjs'));
  const { code, stderr } = cli(dist, ['.', '--only', 'heading-not-empty', '--format', 'json']);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining(NOTICE) });
  expect(existsSync(mark)).toBe(false);
});
