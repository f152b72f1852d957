import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, servePages } from '../helpers/serve.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'presscheck-cli-'));

test.each([
  [['nowhere.html'], /“nowhere\.html” does not exist/],
  [['example.org/story'], /write https:\/\/example\.org\/story/],
  [['ftp://example.org'], /Use http:\/\/ or https:\/\//],
  [['package.json'], /is not an HTML page/],
  [['docs'], /holds no \.html page/],
  [[], /No target was given/],
  [['x', '--fial-on', 'minor'], /no option “--fial-on”.*“--fail-on”/],
  [['x', '--fail-on', 'hgih'], /--fail-on must be one of minor/],
  [['x', '--timeout', 'soon'], /--timeout must be a/],
  [['x', '--viewport', 'big'], /--viewport must look like 1280x800/],
  [['fixtures/site', '--only', 'heading-not-emtpy'], /Did you mean “heading-not-empty”/],
  [['fixtures/site', '--only', 'empty-heading'], /done by the check “heading-not-empty”/],
  [['fixtures/site', '--locale', 'xx'], /no messages in the language “xx”/],
  [['fixtures/site', '--browser', '/nowhere/chrome'], /There is no browser at/],
  [['fixtures/site', '--connect', 'ws://127.0.0.1:9/x'], /does not answer/],
  [['explain', 'heading-empty'], /There is no check “heading-empty”/],
  [['judge', 'package.json'], /is not evidence/],
])('%j is answered by one line and exit code 2', async (args, words) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd()).toMatch(words);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('a config file is found, checked, and overruled by flags', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'presscheck.config.json'), '{ "failOnn": "minor" }');
  expect((await runCli(['x'], { cwd })).stderr).toMatch(
    /presscheck\.config\.json: There is no option “failOnn”\. Did you mean “failOn”/,
  );
  writeFileSync(
    join(cwd, 'presscheck.config.json'),
    '{ "failOn": "minor", "only": ["heading-levels-in-order"], "checks": { "heading-levels-in-order": "critical" } }',
  );
  const args = [
    'fixtures/heading-levels-in-order/failed-one-to-four.html',
    '--connect',
    sharedBrowser(),
    '--out',
    cwd,
    '--json',
  ];
  const strict = await runCli(args, { cwd });
  expect(strict.code).toBe(1);
  expect(JSON.parse(strict.stdout).pages[0].checks[0]).toMatchObject({
    impact: 'critical',
    outcome: 'failed',
  });
  expect((await runCli([...args, '--fail-on', 'never'], { cwd })).code).toBe(0);
});

test('checks are listed with all of their metadata', async () => {
  const { stdout } = await runCli(['checks', '--json']);
  for (const check of JSON.parse(stdout)) {
    expect(Object.keys(check)).toEqual(
      expect.arrayContaining([
        'id',
        'area',
        'title',
        'description',
        'impact',
        'level',
        'wcag',
        'act',
        'techniques',
        'owner',
        'supersedes',
        'docs',
      ]),
    );
  }
});

test('init writes files and never overwrites them', async () => {
  const cwd = folder();
  expect((await runCli(['init'], { cwd })).code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'presscheck.config.json'), 'utf8'))).toMatchObject({
    failOn: 'moderate',
  });
  expect(await runCli(['init'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is there already'),
  });
});

test('an interrupted run writes what is finished and exits with 130', async () => {
  const out = folder();
  const site = await servePages({
    '/good': page('<main><h1>Good</h1></main>'),
    '/silent': () => undefined,
  });
  const args = [
    'dist/cli/bin.js',
    `${site.origin}/good`,
    `${site.origin}/silent`,
    '--concurrency',
    '1',
    '--only',
    'heading-not-empty',
    '--out',
    out,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (text) => String(text).includes('[1/2]') && child.kill('SIGINT'));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  await site.close();
  expect(code).toBe(130);
  const { pages, summary } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  expect(summary.exitCode).toBe(130);
  expect(pages.map(({ error }: { error: { code: string } | null }) => error?.code ?? null)).toEqual(
    [null, 'interrupted'],
  );
});

test('a folder that cannot be written to is named', async () => {
  const out = folder();
  mkdirSync(join(out, 'report.json'));
  const { code, stderr } = await runCli([
    'fixtures/heading-not-empty/passed-hidden-empty.html',
    '--only',
    'heading-not-empty',
    '--connect',
    sharedBrowser(),
    '--out',
    out,
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/report\.json” cannot be written/);
});
