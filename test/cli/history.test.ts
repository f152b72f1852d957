import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { HistoryEntry } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';

const cwd = mkdtempSync(join(tmpdir(), 'presscheck-history-'));
const site = join(cwd, 'site');
const file = join(cwd, 'kept', 'history.jsonl');
const out = join(cwd, 'reports');
mkdirSync(site);

function write(body: string): void {
  const head = '<!doctype html><html lang="en"><head><title>Ferry returns</title></head>';
  writeFileSync(
    join(site, 'a.html'),
    `${head}<body><main><h1>Ferry returns</h1>${body}</main></body></html>`,
  );
}

const audit = (...more: string[]) =>
  runCli(
    [
      site,
      ...['--only', 'heading-not-empty', '--format', 'html', '--no-pictures', '--history', file],
      ...['--connect', sharedBrowser(), '--out', out, ...more],
    ],
    { cwd },
  );

const kept = () =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as HistoryEntry);

test('each run adds a line, with the commit; the command and the report show them', async () => {
  write('<h2></h2><h3></h3><h4></h4>');
  expect((await audit()).code).toBe(1);
  execFileSync('git', ['init', '--quiet'], { cwd });
  const who = ['-c', 'user.name=Reader', '-c', 'user.email=reader@example.org'];
  execFileSync('git', [...who, 'commit', '--quiet', '--allow-empty', '--message', 'One'], { cwd });
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd, encoding: 'utf8' }).trim();
  write('<h2></h2><p>It came back.</p>');
  expect((await audit()).code).toBe(1);
  expect(kept()).toMatchObject([
    { commit: null, failed: { total: 3, areas: { headings: 3 } }, pages: { total: 1 } },
    { commit, failed: { total: 1 }, outcome: 'failed' },
  ]);
  const { code, stdout } = await runCli(['history', file]);
  const lines = stdout.split('\n');
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^When \(UTC\) +Commit +Outcome +Pages +Failed +critical /);
  expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d +- +failed +1 +3 +0 +0 +3 +0 +-? /);
  expect(lines[2]).toContain(commit.slice(0, 8));
  expect(stdout).toMatch(/Failed findings:\n3 \|\*\n(?: +\|.*\n)+0 \|\n {2}\+--\n/);
  expect(stdout).toContain('Headings 1 (-2)');
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  expect(html).toContain(
    'Failed findings in the last 2 runs: 3 in the first of them, 1 in this one, 3 at most.',
  );
  const json = await runCli(['history', file, '--json']);
  expect(JSON.parse(json.stdout)).toEqual(kept());
}, 90_000);

test('a broken line is told, by the command and by an audit, and fails nothing', async () => {
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"torn":`);
  const shown = await runCli(['history', file]);
  expect(shown.stderr).toBe(`presscheck: 1 line of “${file}” is no run and was passed over.\n`);
  const { stderr } = await audit();
  expect(stderr).toBe(shown.stderr);
  expect(JSON.parse((await runCli(['history', file, '--json'])).stdout)).toHaveLength(3);
}, 90_000);

test('the service says which commit it is; what it says that is none is not believed', async () => {
  const sha = 'b'.repeat(40);
  const env = { GITHUB_SHA: '$(reboot)', CI_COMMIT_SHA: sha };
  await runCli(
    [
      site,
      ...['--only', 'heading-not-empty', '--format', 'json', '--no-pictures', '--history', file],
      ...['--connect', sharedBrowser(), '--out', out],
    ],
    { cwd, env },
  );
  expect(JSON.parse(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) ?? '').commit).toBe(
    sha,
  );
}, 90_000);

test.each([
  [['history', 'none.jsonl'], /none\.jsonl” does not exist\. Audits write it/],
  [['history', 'a', 'b'], /One history is shown, 2 were given/],
  [['history', 'site'], /“site” is no file/],
  [['site', '--history', 'site'], /“site” is no file/],
])('%j is answered in a line', async (args, said) => {
  const at = args.map((arg) => (arg === 'site' ? site : arg));
  const { code, stdout, stderr } = await runCli(at, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(new RegExp(said.source.replace('“site”', '“.*site”'))),
  ]);
});

test('a file without a run is told; the config names the file as the flag does', async () => {
  const empty = join(cwd, 'empty.jsonl');
  writeFileSync(empty, 'x\n');
  const { code, stderr } = await runCli(['history', empty]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/passed over\.\n.*holds no run/)]);
  writeFileSync(
    join(cwd, 'presscheck.config.json'),
    JSON.stringify({ history: 'kept/history.jsonl' }),
  );
  // Paths of a config are from the working directory, as all are.
  const named = await runCli(['history'], { cwd });
  expect(named.stderr).toMatch(/kept\/history\.jsonl/);
});
