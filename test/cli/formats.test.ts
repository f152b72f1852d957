import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { evidenceFileName, FORMATS } from '../../src/index.ts';
import { elementRef, heading, headingsEvidence } from '../helpers/evidence.ts';
import { type CliRun, runCli } from '../helpers/run-cli.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'presscheck-formats-'));

/** A page with one heading that says nothing, as an audit saved it. */
const evidence = headingsEvidence('/a.html', [
  heading({ name: '', text: '', element: elementRef('#empty') }),
]);
const saved = join(newFolder(), evidenceFileName(evidence));
writeFileSync(saved, JSON.stringify(evidence));

type Judged = CliRun & { out: string };

async function judged(
  format: string,
  more: { args?: string[]; env?: Record<string, string> } = {},
): Promise<Judged> {
  const out = newFolder();
  const only = ['--only', 'heading-not-empty', '--format', format, '--out', out];
  const run = await runCli(['judge', saved, ...only, ...(more.args ?? [])], {
    env: more.env ?? {},
  });
  return { ...run, out };
}

/** A module with the text, as a user would write one. */
function moduleOf(text: string, name = 'reporter.mjs'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}

test('every format that is asked for is written', async () => {
  const { code, out } = await judged(FORMATS.join(','));
  expect(code).toBe(1);
  for (const file of [
    'report.json',
    'index.html',
    'junit.xml',
    'report.sarif',
    'summary.md',
    'earl.jsonld',
    'findings.csv',
  ])
    expect({ file, isThere: existsSync(join(out, file)) }).toEqual({ file, isThere: true });
});

test('an unknown format is refused, with the nearest and all there are', async () => {
  const { code, stdout, stderr } = await judged('jnuit');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    'presscheck: --format must be one of json, html, junit, sarif, gitlab, markdown, earl, csv, or the path of a module (did you mean “junit”?); it is "jnuit".\n',
  );
});

test.each([
  ['named', 'export const reporter =', 'reporter.mjs'],
  ['default', 'export default', 'reporter.mjs'],
  ['TypeScript', 'type Word = string; const word: Word = "x"; export default', 'reporter.ts'],
])('a module brings its own format, %s', async (_kind, start, name) => {
  const text = `${start} { file: 'mine.txt', render: ({ pages }, { checks }) => pages[0].url + ' ' + checks.length };`;
  const { code, stdout, out } = await judged(`json,${moduleOf(text, name)}`);
  expect(code).toBe(1);
  expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toMatch(/^\/a\.html \d+$/);
  expect(stdout).toContain('mine.txt');
});

const file = "file: 'mine.txt'";

test.each([
  ['a syntax error', 'export default {{', /cannot be loaded: /],
  ['an error while it is loaded', "throw new Error('no luck\\nat all');", /loaded: no luck\. /],
  ['an error that is none', 'throw null;', /cannot be loaded: /],
  ['nothing', '', /exports no reporter/],
  ['another shape', "export const reporter = 'x';", /exports no reporter/],
  ['no render', `export default { ${file} };`, /exports no reporter/],
  ['a path for its file', "export default { file: '../x', render() {} };", /not a plain file name/],
  ['a folder for its file', "export default { file: '..', render() {} };", /not a plain file name/],
  [
    'the file of ours',
    "export default { file: 'report.json', render() {} };",
    /of the format json/,
  ],
  ['no text', `export default { ${file}, render() { return 7; } };`, /must return a string/],
  ['a promise', `export default { ${file}, async render() { return 'x'; } };`, /return a string/],
  [
    'an error while it renders',
    `export default { ${file}, render() { throw new Error('oh no'); } };`,
    /failed: oh no\. Fix it/,
  ],
  [
    'a thing without a text while it renders',
    `export default { ${file}, render() { throw Object.create(null); } };`,
    /failed: no reason given/,
  ],
])(
  'a module with %s gets one line and exit code 2; the rest is written',
  async (_why, text, words) => {
    const { code, stderr, stdout, out } = await judged(`${moduleOf(text)},csv`);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toContain('FAILED');
    expect(existsSync(join(out, 'findings.csv'))).toBe(true);
    expect(existsSync(join(out, 'mine.txt'))).toBe(false);
  },
);

test('a module that is not there gets one line and exit code 2', async () => {
  const { code, stderr, out } = await judged('./nowhere.mjs,json');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'presscheck: The reporter “./nowhere.mjs” does not exist. Check the path.\n',
  });
  expect(existsSync(join(out, 'report.json'))).toBe(true);
});

test('a module cannot change the report that other formats tell', async () => {
  const text = `export default { ${file}, render(report) { report.pages.length = 0; return 'x'; } };`;
  const { out } = await judged(`${moduleOf(text)},json`);
  expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')).pages).toHaveLength(1);
});

test('two modules of one file name do not write over each other', async () => {
  const text = (word: string) => `export default { ${file}, render: () => '${word}' };`;
  const { code, stderr, out } = await judged(`${moduleOf(text('one'))},${moduleOf(text('two'))}`);
  expect(code).toBe(2);
  expect(stderr).toMatch(/which another format has written/);
  expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('one');
});

const inGithub = { GITHUB_ACTIONS: 'true' };

test('in GitHub Actions failures are annotated, beside the report and not in it', async () => {
  const annotation = /^::warning title=heading-not-empty \(moderate\)::.* On \/a\.html\.$/m;
  const plain = await judged('json', { env: inGithub });
  expect(plain.stdout).toMatch(annotation);
  const json = await judged('json', { env: inGithub, args: ['--json'] });
  expect(JSON.parse(json.stdout).summary.exitCode).toBe(1);
  expect(json.stderr).toMatch(annotation);
  expect((await judged('json', { env: inGithub, args: ['--quiet'] })).stdout).not.toMatch(/^::/m);
  expect((await judged('json')).stdout).not.toMatch(/^::/m);
});

test('the summary is added to the one of the step in GitHub Actions', async () => {
  const summary = moduleOf('Before.\n', 'summary.md');
  await judged('json', { env: { GITHUB_STEP_SUMMARY: summary } });
  expect(readFileSync(summary, 'utf8')).toMatch(/^Before\.\n## presscheck: failed\n/);
  const { code, stderr } = await judged('json', { env: { GITHUB_STEP_SUMMARY: newFolder() } });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^presscheck: The summary cannot be added to/);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
