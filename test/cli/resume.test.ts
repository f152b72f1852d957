import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ReportFile } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, serve, type TestServer } from '../helpers/serve.ts';
import { type StartedCli, startCli } from '../helpers/started-cli.ts';
import { until } from '../helpers/until.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'presscheck-resume-'));
const journalIn = (out: string) => join(out, '.presscheck-journal');
const PATHS = ['/1', '/2', '/3', '/4'];

let site: TestServer;
let asked: string[];
/** The path that is not answered. */
let silent: string | null;
let started: StartedCli[];

beforeEach(async () => {
  [asked, silent, started] = [[], null, []];
  site = await serve(({ url = '' }, response) => {
    if (PATHS.includes(url)) asked.push(url);
    if (url !== silent) answer(response);
  });
});
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await site.close();
});

function answer(response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html');
  response.end(page('<main><h1>A story</h1></main>'));
}

function argsFor(out: string, ...more: string[]): string[] {
  const pages = PATHS.map((path) => site.origin + path);
  const flags = ['--only', 'heading-not-empty', '--concurrency', '1', '--out', out];
  return [...pages, ...flags, '--connect', sharedBrowser(), ...more];
}

/** A run that has done the pages before `path`, and waits for that. */
async function runUntil(path: string, out: string): Promise<StartedCli> {
  silent = path;
  const cli = startCli(argsFor(out, '--format', 'json'), folder());
  started.push(cli);
  await until(() => asked.includes(path), 40_000);
  return cli;
}

async function killedAt(path: string, out: string): Promise<void> {
  const { child, ended } = await runUntil(path, out);
  child.kill('SIGKILL');
  await ended;
  silent = null;
}

const reportIn = (out: string): ReportFile =>
  JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));

test('a run that was killed goes on with the pages that were not done, each once', async () => {
  const out = folder();
  await killedAt('/3', out);
  // What was being written when the process ended.
  appendFileSync(join(journalIn(out), 'pages.jsonl'), '2\t{"url":"torn');
  asked = [];
  const { code, stderr } = await runCli(argsFor(out, '--format', 'json', '--resume', '--verbose'));
  expect({ code, asked }).toEqual({ code: 0, asked: ['/3', '/4'] });
  expect(stderr).toContain('Resumed: 2 pages done already.\n[3/4]');
  const { pages, summary } = reportIn(out);
  expect(pages.map(({ url }) => url)).toEqual(PATHS.map((path) => site.origin + path));
  expect(summary.pages).toMatchObject({ total: 4, passed: 4 });
  expect(existsSync(journalIn(out))).toBe(false);
}, 90_000);

test('what is resumed has the same pages and options; without --resume it gives way, and that is told', async () => {
  const out = folder();
  await killedAt('/2', out);
  const other = await runCli(argsFor(out, '--resume', '--timeout', '9999'));
  expect(other).toMatchObject({ code: 2, stdout: '' });
  expect(other.stderr).toMatch(
    /^presscheck: The run in .* its pages or options were others\..*\n$/,
  );
  const anew = await runCli(argsFor(out, '--format', 'json'));
  expect(anew.code).toBe(0);
  expect(anew.stderr).toContain('(1 page done) gives way to this one');
  expect(reportIn(out).pages).toHaveLength(4);
}, 90_000);

test('a run that was killed while its reports were written writes them when it is resumed', async () => {
  const out = folder();
  const [marker, reporter] = [join(out, 'marker'), join(out, 'slow.mjs')];
  writeFileSync(
    reporter,
    `import { existsSync, writeFileSync } from 'node:fs';
export const reporter = { file: 'slow.txt', render({ pages }) {
  const isFirst = !existsSync(${JSON.stringify(marker)});
  writeFileSync(${JSON.stringify(marker)}, '');
  while (isFirst);
  return pages.map(({ url }) => url).join();
} };`,
  );
  const cli = startCli(argsFor(out, '--format', reporter), folder());
  started.push(cli);
  await until(() => existsSync(marker), 40_000);
  cli.child.kill('SIGKILL');
  await cli.ended;
  asked = [];
  const { code } = await runCli(argsFor(out, '--format', reporter, '--resume'));
  expect({ code, asked }).toEqual({ code: 0, asked: [] });
  expect(readFileSync(join(out, 'slow.txt'), 'utf8').split(',')).toHaveLength(4);
}, 90_000);

test('a page that the interruption cut off is done again', async () => {
  const out = folder();
  const { child, ended } = await runUntil('/4', out);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  [silent, asked] = [null, []];
  const { code } = await runCli(argsFor(out, '--format', 'json', '--resume'));
  expect({ code, asked }).toEqual({ code: 0, asked: ['/4'] });
}, 90_000);

test('with nothing to resume, a run begins at its beginning and says so', async () => {
  const { code, stderr } = await runCli(argsFor(folder(), '--format', 'json', '--resume'));
  expect(code).toBe(0);
  expect(stderr).toMatch(/^There is no run to resume in .*: this one starts at the beginning\.\n/);
}, 60_000);

test('of two runs that write to the same folder at once, the second is refused', async () => {
  const out = folder();
  const { child } = await runUntil('/2', out);
  const { code, stdout, stderr } = await runCli(argsFor(out));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    new RegExp(`^presscheck: Another run \\(process ${child.pid}\\) is writing to .*\n$`),
  );
  expect(existsSync(join(journalIn(out), 'lock'))).toBe(true);
}, 60_000);
