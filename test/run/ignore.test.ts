import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditPages, sharedBrowser } from '../helpers/audit-pages.ts';
import { reportErrors } from '../helpers/report-schemas.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

const EMPTY_HEADING = '<h2></h2>';

let site: TestServer;

beforeAll(async () => {
  site = await servePages({
    '/advert': page(
      `<main><h1>The ferry is back</h1><p>It sailed.</p></main><aside class="ad"><div>${EMPTY_HEADING}</div></aside>`,
    ),
    '/both': page(
      `<main><h1>The ferry is back</h1>${EMPTY_HEADING}<p>It sailed.</p></main><aside class="ad">${EMPTY_HEADING}</aside>`,
    ),
    '/shadow': page(
      `<main><h1>The ferry is back</h1><p>It sailed.</p></main><div class="ad"></div>
       <script>document.querySelector('.ad').attachShadow({ mode: 'open' }).innerHTML = '<section>${EMPTY_HEADING}</section>'</script>`,
    ),
    '/frame': page(
      '<main><h1>The ferry is back</h1></main><iframe class="ad" title="An offer" width="300" height="200" src="/offer"></iframe>',
    ),
    '/offer': page('<h1>An offer</h1><img src="/no.png" width="50" height="50">'),
  });
});
afterAll(() => site.close());

const RULE = { check: 'heading-not-empty', selector: '.ad', reason: 'The ad server writes it' };

async function audited(paths: readonly string[], ignore: object[], only = 'heading-not-empty') {
  const report = await auditPages({
    targets: paths.map((path) => site.origin + path),
    only: [only],
    ignore: ignore as never,
  });
  return {
    report,
    outcomes: report.pages.map(({ checks }) => checks[0]?.outcome),
    counts: report.pages.map(({ ignored = [] }) => ignored.length),
  };
}

test('what lies in the selector is left out, in shadow trees too; the rest counts', async () => {
  const { report, outcomes, counts } = await audited(['/advert', '/both', '/shadow'], [RULE]);
  expect(outcomes).toEqual(['passed', 'failed', 'passed']);
  expect(counts).toEqual([1, 1, 1]);
  expect(report.pages[1]?.checks[0]?.findings).toHaveLength(1);
  expect(report.pages[1]?.checks[0]?.message).toMatch(/“ignore” leaves out 1 place\.$/);
  expect(report.run.ignore).toEqual([{ ...RULE, findings: 3, pagesMet: 3, isOver: false }]);
  expect(report.summary).toMatchObject({ exitCode: 1, pages: { passed: 2, failed: 1 } });
});

test('a frame that the selector matches is left out with what axe-core finds in it', async () => {
  const rule = { check: 'image-alt', selector: 'iframe.ad', reason: 'Not ours' };
  expect((await audited(['/frame'], [], 'image-alt')).outcomes).toEqual(['failed']);
  expect(await audited(['/frame'], [rule], 'image-alt')).toMatchObject({
    outcomes: ['passed'],
    counts: [1],
  });
});

test('a rule is for its pages and its check alone, and ends after its last day', async () => {
  const elsewhere = { ...RULE, pages: ['**/both'] };
  expect((await audited(['/advert'], [elsewhere])).outcomes).toEqual(['failed']);
  const other = { ...RULE, check: 'h1-single' };
  expect((await audited(['/advert'], [other])).outcomes).toEqual(['failed']);
  const over = await audited(['/advert'], [{ ...RULE, until: '2020-01-31' }]);
  expect(over.outcomes).toEqual(['failed']);
  expect(over.report.run.ignore?.[0]).toMatchObject({ isOver: true, findings: 0 });
  const holding = await audited(['/advert'], [{ ...RULE, until: '2999-12-31' }]);
  expect(holding.outcomes).toEqual(['passed']);
});

test('the command line, the page and the file say what is left out, and why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-ignore-'));
  const config = join(folder, 'presscheck.config.json');
  const nothing = { check: 'image-alt', reason: 'Old' };
  const over = { selector: '.old', reason: 'Gone', until: '2020-01-31' };
  writeFileSync(config, JSON.stringify({ ignore: [RULE, nothing, over] }));
  const out = join(folder, 'reports');
  const { code, stdout } = await runCli([
    `${site.origin}/advert`,
    ...['--config', config, '--out', out, '--only', 'heading-not-empty'],
    ...['--format', 'json,html,markdown', '--connect', sharedBrowser()],
  ]);
  expect(code).toBe(0);
  const said =
    '1 finding on 1 page left out by “ignore” (heading-not-empty in “.ad”): The ad server writes it';
  expect(stdout).toContain(said);
  expect(stdout).toContain('The rule of “ignore” for image-alt met nothing.');
  expect(stdout).toContain('everything in “.old” ended on 2020-01-31');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(said);
  expect(readFileSync(join(out, 'summary.md'), 'utf8')).toContain('1 finding on 1 page left out');
  expect(reportErrors(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')))).toEqual([]);
});

test.each([
  [{ selector: '.ad' }, /“ignore”\.reason must be a text/],
  [{ reason: 'x' }, /must name a “check” or a “selector”/],
  [{ check: 'fake-heading', reason: 'x', until: '31.1.2027' }, /must be a date like 2026-12-31/],
  [{ check: 'no-such', reason: 'x' }, /There is no check or axe rule “no-such”/],
  [{ selector: '.ad[', reason: 'x' }, /“\.ad\[” in “ignore” is not a CSS selector/],
])('%j is refused in one line', async (rule, said) => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-ignore-'));
  const config = join(folder, 'presscheck.config.json');
  writeFileSync(config, JSON.stringify({ ignore: [rule] }));
  const { code, stderr } = await runCli([`${site.origin}/advert`, '--config', config]);
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
});

test('code scanning is not given what is left out, and is told of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-ignore-'));
  const config = join(folder, 'presscheck.config.json');
  writeFileSync(config, JSON.stringify({ ignore: [RULE] }));
  const out = join(folder, 'reports');
  await runCli([
    `${site.origin}/advert`,
    ...['--config', config, '--out', out, '--only', 'heading-not-empty', '--format', 'sarif'],
    ...['--connect', sharedBrowser()],
  ]);
  const { runs } = JSON.parse(readFileSync(join(out, 'report.sarif'), 'utf8'));
  expect(runs[0].results).toEqual([]);
  expect(JSON.stringify(runs[0].invocations)).toContain('The ad server writes it');
});
