import { readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { auditedBy, builtPage, builtSite } from '../helpers/built-site.ts';
import { runCli } from '../helpers/run-cli.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

const FOOTER = '<footer><h2></h2></footer>';
const stories = ['/news/1.html', '/news/2.html', '/news/3.html'];

/** The pages of one site, wherever it lies; all have a fault in their footer, and one has another. */
const pages: Readonly<Record<string, string>> = {
  '/': builtPage('Front', `<h3></h3>${FOOTER}`),
  ...Object.fromEntries(stories.map((path) => [path, builtPage(path, FOOTER)])),
};
const below = (folder: string) =>
  Object.fromEntries(Object.entries(pages).map(([path, text]) => [folder + path, text]));

/** Answers with what the page is when it is asked for. */
const answer =
  (text: () => string): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(text());
  };

/** Staging has the site at its root and in a folder, live has it at its root; each may have pages of its own. */
let [staging, live]: TestServer[] = [];
let [onStaging, onLive]: Record<string, string>[] = [];

beforeAll(async () => {
  const own = (given: () => Record<string, string> | undefined) => ({
    ...pages,
    ...below('/preview'),
    '/own': answer(() => given()?.['/own'] ?? builtPage('Own')),
  });
  staging = await servePages(own(() => onStaging));
  live = await servePages(own(() => onLive));
});
beforeEach(() => {
  [onStaging, onLive] = [{}, {}];
});
afterAll(async () => {
  await staging?.close();
  await live?.close();
});

const at = (server: TestServer | undefined, paths: readonly string[] = Object.keys(pages)) =>
  paths.map((path) => (server?.origin ?? '') + path);

/** Records what is found on these targets; returns the file, and the pages of its lines. */
async function recorded(targets: readonly string[], more: readonly string[] = []) {
  const file = join(builtSite({}), 'known.txt');
  return { file, ...(await recordedIn(file, targets, more)) };
}

async function recordedIn(file: string, targets: readonly string[], more: readonly string[] = []) {
  const browser = ['--connect', sharedBrowser(), '--only', 'heading-not-empty'];
  const run = await runCli(['baseline', ...targets, ...browser, '--baseline', file, ...more]);
  return { ...run, lines: linesIn(file) };
}

const linesIn = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ')[2]);

/** A config that names the origins of both as one site. */
function bothOrigins(): string[] {
  const origins = [staging?.origin, live?.origin];
  const folder = builtSite({ 'presscheck.config.json': JSON.stringify({ origins }) });
  return ['--config', join(folder, 'presscheck.config.json')];
}

test('what was recorded on staging is known on live, in a preview and in the build', async () => {
  const { file, code, lines } = await recorded(at(staging));
  expect({ code, lines }).toEqual({ code: 0, lines: ['*', '/'] });
  const { '/': front = '', ...others } = pages;
  const build = builtSite({ 'index.html': front, ...others });
  const preview = ['--base-url', `${live?.origin}/preview`];
  for (const targets of [
    at(live),
    [build],
    [...at(live, Object.keys(below('/preview'))), ...preview],
  ]) {
    const run = await auditedBy([...targets, '--baseline', file]);
    expect(run.report?.baseline).toMatchObject({ known: 5, new: 0, mended: [], spread: [] });
    expect(run.code).toBe(0);
  }
});

test('a fault that live alone has is new, and pruning there leaves what is left', async () => {
  const { file, lines } = await recorded(at(staging, ['/', '/own', '/news/1.html']));
  expect(lines).toEqual(['/', '/', '/news/1.html']);
  onLive = { '/own': builtPage('Own', FOOTER) };
  const run = await auditedBy([...at(live, ['/', '/own', '/news/1.html']), '--baseline', file]);
  expect(run.code).toBe(1);
  expect(run.report?.baseline).toMatchObject({ known: 3, new: 1 });
  const pruned = await recordedIn(file, at(live, ['/', '/own']), ['--prune']);
  expect(pruned).toMatchObject({ code: 0, lines });
});

test('reports of staging and live compare page by page, each told by its own address', async () => {
  onStaging = { '/own': builtPage('Own', FOOTER) };
  const [before, after] = [
    await auditedBy(at(staging, ['/', '/news/1.html', '/own'])),
    await auditedBy(at(live, ['/', '/news/1.html', '/own'])),
  ];
  const files = [before, after].map(({ out }) => join(out, 'report.json'));
  const { code, stdout } = await runCli(['compare', ...files, '--json']);
  const comparison = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(comparison).toMatchObject({
    new: [],
    gone: [{ page: `${staging?.origin}/own` }],
    pages: { both: 3, onlyOld: [], onlyNew: [] },
  });
  expect(comparison.unchanged).toHaveLength(3);
  const back = await runCli(['compare', ...files.reverse(), '--json']);
  expect(back.code).toBe(1);
  expect(JSON.parse(back.stdout).new).toMatchObject([{ page: `${staging?.origin}/own` }]);
});

test('two sites with the same path in one run stay apart, unless options say that they are one', async () => {
  onStaging = { '/own': builtPage('Own', FOOTER) };
  const targets = [...at(staging, ['/own']), ...at(live, ['/own'])];
  const { file, lines } = await recorded(targets);
  expect(lines).toEqual(at(staging, ['/own']));
  const before = await auditedBy([...targets, '--baseline', file]);
  expect(before.code).toBe(0);
  onLive = { ...onStaging };
  const after = await auditedBy([...targets, '--baseline', file]);
  expect(after.report?.baseline).toMatchObject({ known: 1, new: 1 });
  const files = [before, after].map(({ out }) => join(out, 'report.json'));
  const { code, stdout } = await runCli(['compare', ...files, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).new).toMatchObject([{ page: `${live?.origin}/own` }]);
  const asOne = await auditedBy([...targets, '--baseline', file, ...bothOrigins()]);
  expect(asOne.report?.baseline).toMatchObject({ known: 2, new: 0 });
});

test('a site that comes to another in one run is told to be named', async () => {
  const { file } = await recorded(at(staging, ['/', '/news/1.html']));
  const targets = [...at(staging, ['/', '/news/1.html']), ...at(live, ['/own'])];
  const run = await auditedBy([...targets, '--baseline', file]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('nothing says which site of this run these are on');
  const folder = builtSite({ 'named.json': JSON.stringify({ origins: [staging?.origin] }) });
  const named = await auditedBy([
    ...targets,
    '--baseline',
    file,
    '--config',
    join(folder, 'named.json'),
  ]);
  expect(named.code).toBe(0);
  expect(named.stderr).not.toContain('which site');
});

test('a baseline of addresses is known where they are, and elsewhere once the origins are named', async () => {
  const { file } = await recorded(at(staging, ['/', '/news/1.html']));
  const text = readFileSync(file, 'utf8').replaceAll(' /', ` ${staging?.origin}/`);
  writeFileSync(file, text);
  const paths = ['/', '/news/1.html'];
  const known = async (server: TestServer | undefined, ...more: string[]) =>
    (await auditedBy([...at(server, paths), '--baseline', file, ...more])).code;
  expect(await known(staging)).toBe(0);
  expect(await known(live)).toBe(1);
  expect(await known(live, ...bothOrigins())).toBe(0);
  expect(await recordedIn(file, at(live, paths), [...bothOrigins(), '--prune'])).toMatchObject({
    lines: at(staging, ['/', '/', '/news/1.html']),
  });
  const anew = await recordedIn(file, at(live, paths), bothOrigins());
  expect(anew).toMatchObject({ code: 0, lines: ['/', '/', '/news/1.html'] });
  expect(anew.stdout).not.toMatch(/removed/);
});

test('saved evidence is judged by the same keys', async () => {
  const { file } = await recorded(at(staging, ['/', '/news/1.html']));
  const { out } = await auditedBy([...at(live, ['/', '/news/1.html']), '--save-evidence']);
  const judged = ['judge', join(out, 'evidence'), '--only', 'heading-not-empty', '--out', out];
  const { code, stdout } = await runCli([...judged, '--baseline', file]);
  expect(stdout).toContain('0 new findings, 3 known.');
  expect(code).toBe(0);
});
