import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** The project as a fresh clone has it: nothing was built. */
const copy = mkdtempSync(join(tmpdir(), 'presscheck-new-check-'));

beforeAll(() => {
  for (const part of ['src', 'scripts', 'docs', 'package.json', 'tsconfig.base.json'])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (...command: string[]) => {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { cwd: copy, encoding: 'utf8' });
};
const newCheck = (what: string) => run(process.execPath, 'scripts/new-check.mjs', what);

test('a check of any shape of id is written whole, in its place, and compiles', () => {
  for (const what of ['headings/subheads', 'news-page/h5-once']) {
    const { status, stderr } = newCheck(what);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }
  const registry = readFileSync(join(copy, 'src/checks/registry.ts'), 'utf8');
  expect(registry).toMatch(/headingsBeforeHeadline,\n {2}subheads,\n {2}tickerControllable,/);
  const { status, stdout } = run(
    process.execPath,
    join(process.cwd(), 'node_modules/typescript/bin/tsc'),
    ...['-b', 'src/messages'],
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
}, 120_000);

test('an id that is taken, an area that there is not, and what is no id are refused', () => {
  for (const what of ['headings/h1-single', 'front-page/new', 'headings/Sub_Heads', ''])
    expect(newCheck(what)).toMatchObject({ status: 2, stdout: '' });
});
