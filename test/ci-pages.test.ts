import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isPair, isScalar, isSeq, parse, parseDocument, visit } from 'yaml';
import { findBrowser } from '../src/browser/finding/find-browser.ts';
import { readAction } from './helpers/action-runner.ts';
import { BIN, runIn } from './helpers/built-cli.ts';
import { type GitlabApi, gitlabApi } from './helpers/gitlab-api.ts';
import { page, serve, type TestServer } from './helpers/serve.ts';

const PAGES = readdirSync('docs/ci').filter((name) => name.endsWith('.md'));

/** What needs a registry or a machine of its own, and is not run here. */
const NOT_RUN = [
  /^npm ci$/,
  /^npm install --save-dev presscheck @sparticuz\/chromium$/,
  /^npm pack$/,
  /^docker build --tag presscheck \.$/,
  /^docker run --rm /,
];

type Block = { language: string; text: string };

function blocksOf(name: string): Block[] {
  const text = readFileSync(join('docs', 'ci', name), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', block = '']) => ({
    language,
    text: block,
  }));
}

/** The commands of a block: of a shell’s all lines, of a CI’s file those that it hands to one. */
function scriptOf({ language, text }: Block): string {
  if (language === 'sh') return text;
  if (language === 'yaml') return commandsIn(text).join('\n');
  if (language === 'groovy')
    return [...text.matchAll(/\bsh '([^']*)'/g)].map(([, line]) => line).join('\n');
  return '';
}

function commandsIn(yaml: string): string[] {
  const found: string[] = [];
  visit(parseDocument(yaml), (_, node) => {
    if (!isPair(node) || !isScalar(node.key) || !/^(?:run|script)$/.test(String(node.key.value)))
      return;
    const values = isSeq(node.value) ? node.value.items : [node.value];
    found.push(...values.map((value) => (isScalar(value) ? String(value.value) : '')));
  });
  return found;
}

function isRun(line: string): boolean {
  return line.trim() !== '' && !NOT_RUN.some((pattern) => pattern.test(line));
}

const STORY = page('<main><h1>Ferry returns</h1><p>It came back.</p></main>');

/** A repository with a site of two pages that is built by a script, and presscheck among its packages. */
function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'presscheck-ci-'));
  execFileSync('git', ['init', '--quiet', root]);
  for (const folder of ['.', join('packages', 'web')]) {
    mkdirSync(join(root, folder, 'dist'), { recursive: true });
    for (const name of ['index.html', 'story.html'])
      writeFileSync(join(root, folder, 'dist', name), STORY);
  }
  const build = 'cp dist/index.html dist/news.html';
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, scripts: { build } }));
  writeFileSync(
    join(root, 'presscheck.config.json'),
    JSON.stringify({ only: ['heading-not-empty', 'title-names-story'] }),
  );
  command(join(root, 'node_modules', '.bin'), 'presscheck', `"${process.execPath}" "${BIN}" "$@"`);
  return root;
}

function command(folder: string, name: string, line: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\nexec ${line}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** A folder with the browser of this machine under the name that Debian gives it. */
async function browserFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-browser-'));
  const { executablePath, env } = await findBrowser(undefined);
  const variables = Object.entries(env).map(([name, value]) => `'${name}=${value}'`);
  const words = ['env', ...variables, `'${executablePath}'`];
  command(folder, 'chromium-headless-shell', `${words.join(' ')} "$@"`);
  return folder;
}

const proxied: string[] = [];
let proxy: TestServer;
let gitlab: GitlabApi;
let browser: string;

beforeAll(async () => {
  browser = await browserFolder();
  gitlab = await gitlabApi();
  proxy = await serve((request, response) => {
    proxied.push(request.url ?? '');
    response.setHeader('Content-Type', 'text/html').end(STORY);
  });
});

afterAll(() => Promise.all([proxy.close(), gitlab.close()]));

/** A line that says what one of several machines does is run once for each of them. */
function onEachMachine(line: string): string[] {
  const [sign, count] = line.includes(MATRIX) ? [MATRIX, 3] : ['$CI_NODE_INDEX', 2];
  if (!line.includes(sign)) return [line];
  return Array.from({ length: count }, (_, at) => line.replaceAll(sign, String(at + 1)));
}

const MATRIX = '$'.concat('{{ matrix.shard }}');

const SCRIPTS = PAGES.flatMap((name) =>
  blocksOf(name).flatMap((block, at) => {
    const lines = scriptOf(block).split('\n').filter(isRun);
    return lines.length > 0 ? [{ name, at, lines }] : [];
  }),
);

test.each(SCRIPTS)(
  'the commands of $name run, in block $at: $lines',
  async ({ lines }) => {
    const root = repository();
    // The proxy of the page is the only thing that is another one here.
    const script = lines
      .flatMap(onEachMachine)
      .join('\n')
      .replaceAll('http://proxy.example:3128', proxy.origin);
    writeFileSync(join(root, 'job.sh'), script);
    const { code, stdout, stderr } = await runIn(root, 'bash', ['-eo', 'pipefail', 'job.sh'], {
      PATH: `${browser}:${process.env['PATH']}`,
      CI_NODE_TOTAL: '2',
      no_proxy: '127.0.0.1',
      ...gitlab.env,
    });
    expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
    for (const [, formats = ''] of script.matchAll(/--format (\S+)/g))
      for (const format of formats.split(','))
        expect({ format, isThere: existsSync(join(root, 'reports', FILES[format] ?? '')) }).toEqual(
          { format, isThere: true },
        );
    if (script.includes('http_proxy')) expect(proxied).toContain('http://news.example/');
  },
  120_000,
);

const FILES: Record<string, string> = {
  gitlab: 'gl-code-quality.json',
  markdown: 'summary.md',
  junit: 'junit.xml',
  html: 'index.html',
  sarif: 'report.sarif',
};

test('the note on a merge request is one, whatever others wrote; each run writes it anew', async () => {
  const [block] = blocksOf('gitlab.md');
  const lines = scriptOf(block ?? { language: '', text: '' })
    .split('\n')
    .filter(isRun);
  const api = await gitlabApi();
  const mark = '<!-- presscheck -->';
  // More than fit on a page of the API, and one that only looks like ours.
  for (let at = 0; at < 120; at += 1) api.write(7, at === 3 ? `${mark}\nNot by us.` : `Note ${at}`);
  const root = repository();
  writeFileSync(join(root, 'job.sh'), lines.join('\n'));
  const run = () =>
    runIn(root, 'bash', ['-eo', 'pipefail', 'job.sh'], {
      PATH: `${browser}:${process.env['PATH']}`,
      ...api.env,
    });
  const ours = () => api.notes.filter(({ author }) => author.id === api.me);
  expect(await run()).toMatchObject({ code: 0 });
  expect(ours()).toMatchObject([
    { body: expect.stringMatching(/^<!-- presscheck -->\n## presscheck: passed/) },
  ]);
  const broken = STORY.replace('Ferry returns', '');
  writeFileSync(join(root, 'dist', 'index.html'), broken);
  writeFileSync(
    join(root, 'job.sh'),
    lines.join('\n').replace('--format', '--fail-on never --format'),
  );
  expect(await run()).toMatchObject({ code: 0 });
  expect(ours()).toMatchObject([{ body: expect.stringContaining('heading-not-empty') }]);
  expect(api.notes).toHaveLength(121);
  expect(api.notes[3]?.body).toContain('Not by us.');
  await api.close();
}, 120_000);

test('each page has commands that are run, and each of those that are not is on one', () => {
  expect(new Set(SCRIPTS.map(({ name }) => name))).toEqual(new Set(PAGES));
  const lines = PAGES.flatMap(blocksOf).flatMap((block) => scriptOf(block).split('\n'));
  for (const pattern of NOT_RUN) expect(lines.some((line) => pattern.test(line))).toBe(true);
});

test('the pages are listed, and what they give to the action is an input of it', () => {
  const index = readFileSync('docs/ci.md', 'utf8');
  for (const name of PAGES) expect(index).toContain(`](ci/${name})`);
  const inputs = Object.keys(readAction('.').inputs);
  const steps = PAGES.flatMap(blocksOf)
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ text }) => (parse(text).steps ?? []) as { uses?: string; with?: object }[]);
  const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/presscheck'));
  expect(ours).toHaveLength(1);
  for (const name of Object.keys(ours[0]?.with ?? {})) expect(inputs).toContain(name);
});
