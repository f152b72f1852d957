import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Comparison, Finding, PageReport, Report } from '../../src/index.ts';
import { reportOf } from '../helpers/hand-made-report.ts';
import { render } from '../helpers/render.ts';
import { checkResult, finding, lostPage, pageReport } from '../helpers/reports.ts';
import { runCli } from '../helpers/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'presscheck-compare-'));

function save(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const fault = (fingerprint: string, given: Partial<Finding> = {}) =>
  finding({ fingerprint, message: `Fault ${fingerprint}.`, ...given });
const on = (url: string, ...findings: Finding[]) =>
  pageReport(url, [checkResult('heading-not-empty', findings)]);

async function compare(old: PageReport[], now: PageReport[], ...flags: string[]) {
  const [before, after] = [save('old.json', reportOf(old)), save('new.json', reportOf(now))];
  return runCli(['compare', before, after, ...flags]);
}

async function comparisonOf(old: PageReport[], now: PageReport[]) {
  const { code, stdout } = await compare(old, now, '--json');
  const { new: fresh, gone, unchanged, ...rest } = JSON.parse(stdout) as Comparison;
  const told = (list: typeof gone) => list.map((one) => `${one.page} ${one.fingerprint}`);
  return { code, new: told(fresh), gone: told(gone), unchanged: told(unchanged), ...rest };
}

test('findings are new, gone or unchanged, page by page', async () => {
  const old = [on('/a', fault('one'), fault('two')), on('/b', fault('one'))];
  const now = [on('/a', fault('two'), fault('three')), on('/b', fault('one'))];
  expect(await comparisonOf(old, now)).toMatchObject({
    code: 1,
    new: ['/a three'],
    gone: ['/a one'],
    unchanged: ['/a two', '/b one'],
    pages: { both: 2, onlyOld: [], onlyNew: [], notAudited: [] },
  });
  expect(await comparisonOf(old, old)).toMatchObject({ code: 0, new: [], gone: [] });
});

test('a doubt that becomes a failure is new; a new doubt alone makes nothing worse', async () => {
  const doubt = fault('one', { outcome: 'cantTell' });
  expect(await comparisonOf([on('/a', doubt)], [on('/a', fault('one'))])).toMatchObject({
    code: 1,
    new: ['/a one'],
  });
  expect(await comparisonOf([on('/a')], [on('/a', doubt)])).toMatchObject({
    code: 0,
    new: ['/a one'],
  });
  expect(await comparisonOf([on('/a', fault('one'))], [on('/a', doubt)])).toMatchObject({
    code: 0,
    new: [],
    gone: [],
  });
});

test('what the old report could not judge is unknown, told, and makes nothing worse', async () => {
  const untested = pageReport('/b', [
    { ...checkResult('heading-not-empty'), outcome: 'untested' as const },
  ]);
  const old = [lostPage('/a'), untested, on('/c')];
  const now = [on('/a', fault('one')), on('/b', fault('one')), on('/c')];
  const comparison = await comparisonOf(old, now);
  expect(comparison).toMatchObject({
    code: 0,
    new: [],
    pages: { both: 3, notAudited: [], notAuditedBefore: ['/a'] },
  });
  expect(comparison.unknown.map(({ page }) => page)).toEqual(['/a', '/b']);
  const { code, stdout } = await compare(old, now);
  expect([code, stdout]).toEqual([0, expect.stringContaining('NO WORSE')]);
  expect(stdout).toContain('Unknown: 2 findings that the old report could not judge');
  expect(stdout).toMatch(/1 page not audited in the old report; .*\/a/);
  const { stdout: markdown } = await compare(old, now, '--format', 'markdown');
  expect(markdown).toContain('## Unknown: 2 findings');
});

test('what was not looked at is not gone, and is said', async () => {
  const old = [on('/a', fault('one')), on('/b', fault('one')), on('/c', fault('one'))];
  const now = [
    pageReport('/a', [checkResult('h1-single')]),
    lostPage('/b'),
    on('/d', fault('one')),
  ];
  expect(await comparisonOf(old, now)).toMatchObject({
    code: 1,
    new: ['/d one'],
    gone: [],
    pages: { both: 2, onlyOld: ['/c'], onlyNew: ['/d'], notAudited: ['/b'] },
    checks: { onlyOld: [], onlyNew: ['h1-single'] },
  });
  const { stdout } = await compare(old, now);
  expect(stdout).toMatch(/1 page only in the old report.*\/c/);
  expect(stdout).toMatch(/1 page not audited in the new report.*\/b/);
});

test('text and Markdown tell one place on many pages once, and no page can write markup', async () => {
  const pages = ['/a', '/b', '/c'];
  const hostile = fault('one', {
    message: 'See @all <b>[x](y)</b> | `z`',
    html: '<h2>\u001b[31m</h2>',
  });
  const [old, now] = [pages.map((url) => on(url)), pages.map((url) => on(url, hostile))];
  const text = await compare(old, now);
  expect(text.code).toBe(1);
  expect(text.stdout).toMatch(/New: 3 findings\n {2}heading-not-empty \(moderate\)\n/);
  expect(text.stdout).toContain('on 3 pages: /a, /b, /c');
  expect(text.stdout).toMatch(/WORSE {2}3 pages compared\n$/);
  expect(text.stdout).not.toContain('\u001b');
  const { stdout } = await compare(old, now, '--format', 'markdown');
  expect(stdout).toContain('## New: 3 findings');
  expect(stdout).not.toMatch(/@all|<b>|\[x\]\(y\)|(?<!\\)\|/);
  expect(stdout).toContain('on 3 pages: `/a`, `/b`, `/c`');
  // Three say what changed.
  expect(stdout.match(/^- /gm)).toHaveLength(4);
});

test('the same run compares as the same, whichever schema version it was written in', async () => {
  const run = reportOf([
    on('/a', fault('one'), fault('two')),
    on('/b', fault('one')),
    lostPage('/c'),
  ]);
  const full = save('version-1.json', run);
  const short = save('version-2.json', render('json', run));
  expect(JSON.parse(readFileSync(short, 'utf8')).schemaVersion).toBe(2);
  for (const [old, now] of [
    [full, short],
    [short, full],
    [short, short],
  ]) {
    const { code, stdout } = await runCli(['compare', old ?? '', now ?? '', '--json']);
    const { new: fresh, gone, unchanged, pages } = JSON.parse(stdout) as Comparison;
    expect({ code, fresh, gone, pages: pages.both }).toEqual({
      code: 0,
      fresh: [],
      gone: [],
      pages: 3,
    });
    expect(unchanged).toMatchObject([
      { page: '/a', message: 'Fault one.' },
      { page: '/a', message: 'Fault two.' },
      { page: '/b', message: 'Fault one.' },
    ]);
  }
});

const report = () => reportOf([on('/a', fault('0ne'))]);
const edited = (edit: (report: Report) => unknown) => JSON.stringify(edit(report()));

test.each<[string, string, RegExp]>([
  ['no JSON', 'nonsense', /is not JSON/],
  ['other JSON', '{"schemaVersion":1}', /is not a report of presscheck/],
  ['null', 'null', /is not a report of presscheck/],
  [
    'a newer report',
    edited((one) => ({ ...one, schemaVersion: 3 })),
    /schema version 3, which a newer/,
  ],
  [
    'a broken report',
    edited((one) => ({ ...one, pages: [{ url: 1 }] })),
    /pages\.0\.url is not as it should/,
  ],
  [
    'a report of version 2 without its tables',
    '{"schemaVersion":2,"tool":{"name":"presscheck"}}',
    /texts is not as it should/,
  ],
  [
    'a broken report of version 2',
    render('json', report()).replace('"fingerprint":"0', '"fingerprint":0,"was":"0'),
    /findings\.0\.fingerprint is not as it should/,
  ],
  [
    'a report of what is new alone',
    edited((one) => ({ ...one, run: { ...one.run, options: { newOnly: true } } })),
    /was written with --new-only/,
  ],
])('%s is refused in one line', async (_, content, words) => {
  const args = ['compare', save('good.json', report()), save('bad.json', content)];
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(words);
  expect(stderr).toMatch(/bad\.json/);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  [['compare', 'one.json'], /Two reports are compared, 1 was given/],
  [['compare', 'a', 'b', 'c'], /3 were given/],
  [['compare', 'nowhere.json', 'b'], /“nowhere\.json” does not exist/],
  [['compare', 'a', 'b', '--format', 'html'], /--format must be one of text, markdown/],
  [['compare', 'a', 'b', '--formt', 'html'], /Did you mean “--format”/],
])('%j is answered by one line and exit code 2', async (args, words) => {
  const { code, stderr } = await runCli(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(words);
});
