import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCli } from '../helpers/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'presscheck-before-'));
const inFolder = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
mkdirSync(join(folder, 'taken', 'report.json'), { recursive: true });
const broken = inFolder('broken.mjs', 'throw new Error("no luck");');
const twice = inFolder('twice.mjs', 'export const reporter = { file: "a.txt", render: () => "" };');
const again = inFolder('again.mjs', 'export const reporter = { file: "a.txt", render: () => "" };');
const file = inFolder('file', '');

// There is no such browser: whoever looked for it first would say so.
const ARGS = ['fixtures/site', '--browser', '/nowhere/chrome'];

test.each([
  ['a reporter that does not exist', ['--format', './nowhere.mjs'], /nowhere\.mjs” does not exist/],
  ['a reporter that is broken', ['--format', broken], /cannot be loaded: no luck/],
  ['two reporters for one file', ['--format', `${twice},${again}`], /another format has written/],
  ['a file in place of the folder', ['--out', file], /cannot be kept in .*\(ENOTDIR\)/],
  [
    "the site's own front page in place of a report",
    ['--out', 'fixtures/site'],
    /no report of presscheck’s/,
  ],
  ['a folder in place of a report', ['--out', join(folder, 'taken')], /written \(EISDIR\)/],
])('%s is told before any browser is looked for', async (_what, flags, words) => {
  const out = join(folder, 'out');
  const { code, stdout, stderr } = await runCli([
    ...ARGS,
    ...(flags.includes('--out') ? [] : ['--out', out]),
    ...flags,
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(words);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('a run that cannot begin leaves nothing in the folder of its reports', async () => {
  const out = join(folder, 'left');
  mkdirSync(out);
  expect((await runCli([...ARGS, '--out', out])).stderr).toContain('There is no browser at');
  expect(readdirSync(out)).toEqual([]);
});
