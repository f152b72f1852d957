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

test('a report that is there already is recorded without an audit, and by it the same is known', async () => {
  await audit();
  const recorded = readFileSync(file, 'utf8');
  const from = ['--from', join(out, 'report.json'), '--baseline'];
  const other = join(out, 'from-report.txt');
  const { code, stdout } = await runCli(['baseline', ...from, other]);
  expect([code, stdout]).toEqual([0, expect.stringContaining('Written')]);
  const again = await runCli(['audit', site, ...common, '--baseline', other, '--out', out]);
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('0 new findings')]);
  // Of a file that is no report, or of targets beside one, nothing is written.
  for (const args of [
    [...from, other, site],
    ['--from', file, '--baseline', other],
  ]) {
    const refused = await runCli(['baseline', ...args]);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr.trimEnd().split('\n')).toHaveLength(1);
  }
  expect(readFileSync(file, 'utf8')).toBe(recorded);
});

test('a line says why its finding is left, and until when; after that it speaks again', async () => {
  await run('baseline');
  const plain = readFileSync(file, 'utf8');
  const noted = (note: string) =>
    writeFileSync(file, plain.replace(/^(heading.*)$/m, `$1 ## ${note}`));
  noted('until 2999-12-31: the new footer comes');
  const before = await audit('--format', 'json,html,markdown');
  expect(before.code).toBe(0);
  expect(before.stdout).toContain('heading-not-empty, until 2999-12-31): the new footer comes');
  expect(reportOf().baseline?.noted).toMatchObject([
    { until: '2999-12-31', reason: 'the new footer comes', isOver: false },
  ]);
  for (const name of ['index.html', 'summary.md'])
    expect(readFileSync(join(out, name), 'utf8')).toContain('the new footer comes');
  expect(reportErrors(fileOf())).toEqual([]);
  // Recording anew and pruning keep what people wrote.
  await run('baseline');
  expect(linesOf().join()).toContain('## until 2999-12-31: the new footer comes');
  await run('baseline', '--prune');
  expect(linesOf().join()).toContain('## until 2999-12-31: the new footer comes');

  noted('until 2020-01-31: the old footer goes');
  const after = await audit();
  expect(after.code).toBe(1);
  expect(after.stdout).toContain('Known until 2020-01-31, and new again');
  await run('baseline');
  expect(linesOf().join()).toMatch(/## the old footer goes/);
  expect((await audit()).code).toBe(0);

  noted('until soon: nobody knows');
  const { code, stderr } = await audit();
  expect([code, stderr]).toEqual([2, expect.stringMatching(/line \d+: What stands after “##”/)]);
  writeFileSync(file, plain);
});

test('a page below --root is known by its place in the site', async () => {
  await run('baseline');
  const { code, stdout } = await runCli([
    ...['audit', join(site, 'b.html'), '--root', site, ...common, '--out', out],
  ]);
  expect([code, stdout]).toEqual([0, expect.stringContaining('0 new findings')]);
  expect(reportOf().pages.map(({ url }) => url)).toEqual(['/b.html']);
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
