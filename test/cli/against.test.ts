import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'presscheck-against-'));
const site = mkdtempSync(join(tmpdir(), 'presscheck-against-site-'));
const out = join(folder, 'reports');

function write(name: string, body: string): void {
  const head = '<!doctype html><html lang="en"><head><title>Ferry returns</title></head>';
  writeFileSync(
    join(site, name),
    `${head}<body><main><h1>Ferry returns</h1>${body}</main></body></html>`,
  );
}

const audit = (...more: string[]) =>
  runCli([
    site,
    ...['--only', 'heading-not-empty', '--format', 'json,markdown,html', '--no-pictures'],
    ...['--connect', sharedBrowser(), '--out', out, ...more],
  ]);

test('what changed since an earlier run is told, in the terminal and in the summary', async () => {
  write('a.html', '<h2></h2><p>It came at noon.</p>');
  write('b.html', '<h3></h3><p>It left at one.</p>');
  expect((await audit()).code).toBe(1);
  const old = join(folder, 'old.json');
  cpSync(join(out, 'report.json'), old);
  write('b.html', '<p>It left at one.</p><h4></h4><h5></h5>');
  const { code, stdout } = await audit('--against', old);
  expect(code).toBe(1);
  expect(stdout).toContain(`Since ${old}: 2 new findings, 1 fixed, 1 still there.\n`);
  expect(readFileSync(join(out, 'summary.md'), 'utf8')).toMatch(
    /\n- \*\*New\*\*: 2 findings\n- \*\*Fixed\*\*: 1 finding\n- \*\*Still there\*\*: 1 finding, held against `.*old\.json`\n/,
  );
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(
    '<li>New: 2 findings</li><li>Fixed: 1 finding</li><li><bdi>Still there: 1 finding',
  );
  const compared = await runCli(['compare', old, join(out, 'report.json'), '--format', 'markdown']);
  expect(compared.stdout).toContain('- **New**: 2 findings\n- **Fixed**: 1 finding\n');
}, 90_000);

test.each([
  [
    ['--against', join(folder, 'none.json')],
    /none\.json” does not exist\. Name the report\.json of a run/,
  ],
  [
    ['--against', join(folder, 'old.json'), '--new-only'],
    /--against cannot be used with --new-only/,
  ],
])('%j is refused in a line before anything is audited', async (flags, said) => {
  const { code, stdout, stderr } = await audit(...flags);
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(said),
  });
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
