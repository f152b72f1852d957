import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runIn } from '../helpers/built-cli.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

/** A project of somebody else's that has Jest and presscheck installed. */
const project = mkdtempSync(join(tmpdir(), 'presscheck-jest-'));
let site: TestServer;

const HERE = process.cwd();
const INSTALLED = [
  '@jest',
  '@types',
  'expect',
  'jest',
  'puppeteer',
  'puppeteer-core',
  'typescript',
];

beforeAll(async () => {
  site = await servePages({ '/bad': page('<main><h1>The ferry is back</h1><h2></h2></main>') });
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(HERE, join(project, 'node_modules', 'presscheck'));
  for (const name of INSTALLED)
    symlinkSync(join(HERE, 'node_modules', name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(async () => {
  rmSync(project, { recursive: true });
  await site.close();
});

/** Runs a program of Node's in the project; the server of this test answers meanwhile. */
async function run(program: string[]): Promise<{ status: number; said: string }> {
  const { code, stdout, stderr } = await runIn(project, process.execPath, program, {
    NODE_OPTIONS: '',
  });
  return { status: code, said: stdout + stderr };
}

test('Jest takes the matcher as the package gives it, and prints what it says', async () => {
  writeFileSync(
    join(project, 'page.test.js'),
    `import { expect, test } from '@jest/globals';
import { toPassPresscheck } from 'presscheck/jest';

expect.extend(toPassPresscheck);

test('a page', async () => {
  await expect(${JSON.stringify(`${site.origin}/bad`)}).toPassPresscheck({
    only: ['heading-not-empty'], connect: ${JSON.stringify(sharedBrowser())},
  });
}, 40_000);`,
  );
  const jest = join(HERE, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status, said } = await run([
    '--experimental-vm-modules',
    jest,
    '--rootDir',
    project,
    '--watchman=false',
  ]);
  expect(status).toBe(1);
  expect(said).toContain('expect(page).toPassPresscheck()');
  expect(said).toMatch(/\(heading-not-empty, \w+\)/);
});

test('the types of both ways to have expect know the matcher, and what it takes', async () => {
  writeFileSync(
    join(project, 'types.ts'),
    `import { expect } from '@jest/globals';
import { auditPage, type PageAudit } from 'presscheck';
import { type PresscheckMatchers, toPassPresscheck } from 'presscheck/jest';
import type { Page } from 'puppeteer';
import type { Page as PageOfCore } from 'puppeteer-core';

declare const page: Page;
declare const core: PageOfCore;
declare const matchers: jest.Matchers<void, Page>;
declare const others: PresscheckMatchers;
expect.extend(toPassPresscheck);
const done: Promise<void>[] = [
  expect(page).toPassPresscheck(),
  expect('http://localhost/').not.toPassPresscheck({ failOn: 'serious' }),
  matchers.toPassPresscheck({ exercises: 'none' }),
  others.toPassPresscheck(),
];
const audits: Promise<PageAudit>[] = [auditPage(page), auditPage(core, { exercises: 'none' })];
// @ts-expect-error
expect(page).toPassPresscheck({ failOn: 'bad' });
// @ts-expect-error
auditPage(page, { viewport: [] });
// @ts-expect-error
auditPage('http://localhost/');
export { audits, done };
`,
  );
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022'];
  const modules = ['--module', 'nodenext', '--types', 'node', 'types.ts'];
  const tsc = join(HERE, 'node_modules', 'typescript', 'bin', 'tsc');
  expect(await run([tsc, ...options, ...modules])).toEqual({ status: 0, said: '' });
});
