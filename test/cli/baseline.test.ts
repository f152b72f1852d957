import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { expandReport, type ReportFile } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { reportErrors } from '../helpers/report-schemas.ts';
import { type CliRun, runCli } from '../helpers/run-cli.ts';
import { page } from '../helpers/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'presscheck-baseline-'));
const site = join(folder, 'site');
const file = join(folder, 'known.txt');
const out = join(folder, 'reports');

const FOOTER = '<footer><h2></h2></footer>';

/** Writes a page of the site; what it was before is gone. */
function write(name: string, story: string, footer = FOOTER): void {
  writeFileSync(join(site, name), page(`<main><h1>Ferry returns</h1>${story}</main>${footer}`));
}

const common = ['--only', 'heading-not-empty', '--connect', '', '--baseline', file];

function run(command: string, ...more: string[]): Promise<CliRun> {
  common[3] = sharedBrowser();
  return runCli([command, site, ...common, ...more]);
}

const audit = (...more: string[]) => run('audit', '--out', out, '--save-evidence', ...more);
const fileOf = () => JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as ReportFile;
const reportOf = () => expandReport(fileOf());
const linesOf = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

beforeAll(() => {
  mkdirSync(site);
  for (const name of ['a.html', 'b.html', 'c.html']) write(name, '<p>It came at noon.</p>');
  write('d.html', '<h3></h3><p>It came at noon.</p>');
});

test('what was recorded is known, in one line a cause, and nothing of it fails', async () => {
  expect(await audit()).toMatchObject({ code: 2, stderr: expect.stringMatching(/does not exist/) });
  const recorded = await run('baseline');
  expect(recorded).toMatchObject({ code: 0, stdout: expect.stringContaining('2 lines') });
  expect(linesOf()).toEqual([
    expect.stringMatching(
      /^heading-not-empty failed \/\*\.html 4 [0-9a-f]{16} footer > h2 <h2><\/h2>$/,
    ),
    expect.stringMatching(
      /^heading-not-empty failed \/d\.html 1 [0-9a-f]{16} main > h3 <h3><\/h3>$/,
    ),
  ]);
  const again = await audit();
  expect(again.code).toBe(0);
  expect(again.stdout).toContain(`Against the baseline ${file}: 0 new findings, 5 known.`);
  expect(reportOf()).toMatchObject({
    baseline: { file, known: 5, new: 0, mended: [] },
    summary: { outcome: 'passed', pages: { passed: 4, failed: 0 } },
  });
  expect(reportErrors(fileOf())).toEqual([]);
});

test('only a new finding fails, and --new-only shows nothing else', async () => {
  write('a.html', '<h4></h4><p>It came at noon.</p>');
  const { code, stdout } = await audit('--new-only');
  expect(code).toBe(1);
  expect(stdout).toMatch(/New, and to be fixed:\n {2}moderate +\S*a\.html:1:\d+: .*\n/);
  expect(stdout).toContain('1 new finding, 5 known.');
  const { pages, baseline, rootCauses } = reportOf();
  const shown = pages.flatMap(({ url, checks }) =>
    checks.flatMap(({ findings }) => findings.map(({ html, known }) => [url, html, known])),
  );
  expect(shown).toEqual([['/a.html', '<h4></h4>', false]]);
  expect(rootCauses.map(({ pages: hit }) => hit)).toEqual([['/a.html']]);
  expect(pages.map(({ outcome }) => outcome)).toEqual(['failed', 'passed', 'passed', 'passed']);
  expect(baseline).toMatchObject({ known: 5, new: 1 });
  expect(reportErrors(fileOf())).toEqual([]);
});

test('saved evidence is judged against a baseline too', async () => {
  const args = ['--only', 'heading-not-empty', '--baseline', file, '--out', out];
  const { code, stdout } = await runCli(['judge', join(out, 'evidence'), ...args]);
  expect(code).toBe(1);
  expect(stdout).toContain('1 new finding, 5 known.');
});

test('what was fixed is listed, and pruned from the file with nothing added', async () => {
  write('d.html', '<p>It came at noon.</p>');
  const { stdout } = await audit();
  expect(stdout).toContain('heading-not-empty: main > h3 <h3></h3>, gone from /d.html');
  expect(reportOf().baseline?.mended).toMatchObject([{ pages: '/d.html', gone: 1 }]);
  expect(reportErrors(fileOf())).toEqual([]);
  const pruned = await run('baseline', '--prune');
  expect(pruned).toMatchObject({ code: 0, stdout: expect.stringContaining('1 line was removed') });
  expect(linesOf()).toHaveLength(1);
  expect((await audit()).code).toBe(1);
});

const COMMANDS: [string, ...string[]][] = [['audit'], ['baseline'], ['baseline', '--prune']];

test('a baseline that cannot be used is refused in one line and left as it is', async () => {
  const text = '# presscheck baseline 1\nheading-not-empty failed /a.html 1 xyz\n';
  writeFileSync(file, text);
  for (const [command, ...more] of COMMANDS) {
    const { code, stderr } = await run(command, ...more);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/known\.txt, line 2: “xyz” is not a fingerprint.*Fix the line/),
    ]);
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('--new-only without a baseline and misspelt flags are answered', async () => {
  expect((await runCli([site, '--new-only'])).stderr).toMatch(/--new-only needs a baseline/);
  expect((await runCli(['baseline', site, '--prun'])).stderr).toMatch(/Did you mean “--prune”/);
  expect((await runCli([site, '--baselin', 'x'])).stderr).toMatch(/Did you mean “--baseline”/);
});
