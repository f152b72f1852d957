import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Log } from 'sarif';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { BIN, runIn } from '../helpers/built-cli.ts';
import { sarifErrors } from '../helpers/report-schemas.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

const STORY = `<!doctype html><html lang="en"><head><title>Ferry returns</title></head><body><main>
<h1>Ferry returns</h1>
<h2 class="\u001B[31mred"></h2>
<p>It came back.</p></main></body></html>`;

const newFolder = () => mkdtempSync(join(tmpdir(), 'presscheck-repository-'));

/** A folder with a built page in one of its packages; returns the package. */
function builtIn(root: string, name = join('packages', 'web')): string {
  const dist = join(root, name, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'index.html'), STORY);
  return dirname(dist);
}

function repository(folder = newFolder()): string {
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['init', '--quiet', folder]);
  return folder;
}

/** Where each format says that the first finding is; an annotation only in GitHub Actions. */
type Told = { sarif: string[]; junit: string; csv: string; json: string; annotation: string };

async function told(
  cwd: string,
  targets: readonly string[],
  env: Record<string, string> = {},
): Promise<Told & { log: Log }> {
  const out = newFolder();
  const options = ['--only', 'heading-not-empty', '--connect', sharedBrowser(), '--no-pictures'];
  const formats = ['--format', 'sarif,junit,csv,json', '--out', out];
  const { code, stdout, stderr } = await runIn(
    cwd,
    process.execPath,
    [BIN, ...targets, '--no-cache', ...options, ...formats],
    env,
  );
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.any(String) });
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  const log = JSON.parse(read('report.sarif')) as Log;
  expect(sarifErrors(log)).toEqual([]);
  const rows: Record<string, string>[] = parse(read('findings.csv'), { bom: true, columns: true });
  return {
    log,
    sarif: placesIn(log),
    junit: /^Source: (.*)$/m.exec(read('junit.xml'))?.[1] ?? '',
    csv: rows[0]?.['File'] ?? '',
    json: JSON.parse(read('report.json')).pages[0].file ?? '',
    annotation: /^::\w+ file=([^,]*),/m.exec(stdout)?.[1] ?? '',
  };
}

function placesIn(log: Log): string[] {
  const results = log.runs[0]?.results ?? [];
  return results.map(({ locations }) => {
    return locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
  });
}

const PLACE = 'packages/web/dist/index.html';

test('without a service, files are named from the folder with .git; report.json names them as given', async () => {
  const { log: _log, ...places } = await told(builtIn(repository()), ['dist']);
  expect(places).toEqual({
    sarif: [PLACE],
    junit: `${PLACE}:3:1`,
    csv: PLACE,
    json: 'dist/index.html',
    annotation: '',
  });
});

test('in a worktree, where .git is a file, too', async () => {
  const root = newFolder();
  writeFileSync(join(root, '.git'), 'gitdir: elsewhere\n');
  expect((await told(builtIn(root), ['dist'])).sarif).toEqual([PLACE]);
});

const unpacked = newFolder();
const plain = builtIn(unpacked);
const submodule = builtIn(repository(join(repository(unpacked), 'paper')));

test.each(['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'WORKSPACE', 'BUILD_SOURCESDIRECTORY'])(
  '%s names the root, for a submodule too',
  async (name) => {
    expect((await told(submodule, ['dist'], { [name]: unpacked })).sarif).toEqual([
      `paper/${PLACE}`,
    ]);
  },
);

test('GitHub Actions shows the annotation at the file in the repository', async () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: unpacked };
  expect((await told(plain, ['dist'], env)).annotation).toBe(PLACE);
});

test('a workspace that is an unpacked archive, reached by a link, is the root', async () => {
  const root = newFolder();
  const link = join(newFolder(), 'workspace');
  symlinkSync(root, link);
  expect((await told(builtIn(root), ['dist'], { GITHUB_WORKSPACE: link })).sarif).toEqual([PLACE]);
});

test('of several repositories in a workspace the one around counts', async () => {
  const workspace = newFolder();
  const folder = builtIn(repository(join(workspace, 'main')));
  expect((await told(folder, ['dist'], { GITHUB_WORKSPACE: workspace })).sarif).toEqual([PLACE]);
});

test('a workspace that the working directory does not lie in says nothing', async () => {
  const env = { GITHUB_WORKSPACE: repository(), CI_PROJECT_DIR: join(newFolder(), 'gone') };
  const folder = builtIn(newFolder());
  expect((await told(folder, ['dist'], env)).sarif).toEqual(['dist/index.html']);
});

test('a page from outside is put where no repository has anything, and not annotated', async () => {
  const elsewhere = join(builtIn(newFolder()), 'dist', 'index.html');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repository() };
  const { sarif, annotation } = await told(env.GITHUB_WORKSPACE, [elsewhere], env);
  expect(sarif).toEqual([expect.stringMatching(/^outside-the-repository\/.*\/dist\/index\.html$/)]);
  expect(annotation).toBe('');
});

test('findings.csv shows the characters that drive a terminal and holds none', async () => {
  const out = newFolder();
  const options = ['--only', 'heading-not-empty', '--connect', sharedBrowser(), '--no-pictures'];
  await runIn(plain, process.execPath, [BIN, 'dist', ...options, '--format', 'csv', '--out', out]);
  const table = readFileSync(join(out, 'findings.csv'), 'utf8');
  expect(table).toContain('⟨U+001B⟩[31mred');
  expect(table).not.toMatch(/(?![\t\r\n])\p{Cc}/u);
});

let server: TestServer;

beforeAll(async () => {
  const moved: Parameters<typeof servePages>[0][string] = (_request, response) => {
    response.writeHead(302, { Location: `/news/?id=${Date.now()}` }).end();
  };
  server = await servePages({ '/': STORY, '/news/': STORY, '/moved': moved });
});

afterAll(() => server.close());

test('a page by address has a path made up of it, and the address in message and properties', async () => {
  const paths = ['/', '/news/', '/news/?id=1&x=%C3%A9', '/moved'];
  const addresses = paths.map((path) => `${server.origin}${path}`);
  const { sarif, log } = await told(repository(), addresses);
  const host = server.origin.slice('http://'.length).replace(':', '-');
  expect(sarif).toEqual(
    ['index.html', 'news/index.html', 'news/index.html%3Fid%3D1%26x%3D%C3%A9', 'moved'].map(
      (path) => `${host}/${path}`,
    ),
  );
  const results = log.runs[0]?.results ?? [];
  for (const [at, { message, properties }] of results.entries()) {
    expect(message.text).toContain(` On ${addresses[at]}.`);
    expect(properties?.['page']).toBe(addresses[at]);
  }
});
