import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { defineCheck, judge, loadPlugins, type Report } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { heading, headingsEvidence } from '../helpers/evidence.ts';
import { runCli } from '../helpers/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'presscheck-plugins-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The module that the documentation shows. */
const [, , DOCUMENTED = ''] = readFileSync('docs/plugins.md', 'utf8').split('```js\n');

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

beforeEach(() => {
  write('our-checks.mjs', DOCUMENTED.split('```')[0] ?? '');
  write('presscheck.config.json', JSON.stringify({ plugins: ['./our-checks.mjs'] }));
  write(
    'story.html',
    '<!doctype html><html lang="en"><title>Ferry returns</title><main><h1>Ferry returns</h1><p>It came at noon.</p></main>',
  );
});

const audit = (config: string, ...more: string[]) =>
  runCli([
    join(folder, 'story.html'),
    ...['--config', join(folder, config), '--out', join(folder, 'out')],
    ...['--format', 'json,html,junit', '--connect', sharedBrowser(), ...more],
  ]);

test('the documented check is judged, told in every report and fails the run', async () => {
  const { code, stdout } = await audit('presscheck.config.json', '--only', 'story-has-kicker');
  expect(code).toBe(1);
  expect(stdout).toContain('No heading says “Background”.');
  const report: Report = JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8'));
  expect(report.pages[0]?.checks).toMatchObject([
    { id: 'story-has-kicker', area: 'headings', outcome: 'failed' },
  ]);
  expect(report.pages[0]?.checks[0]?.findings[0]?.selector).not.toEqual([]);
  expect(report.run.options['plugins']).toEqual(['story-has-kicker']);
  const html = readFileSync(join(folder, 'out', 'index.html'), 'utf8');
  expect(html).toContain('Readers who know the news skip to what they do not know yet.');
});

test('a check may be called what JavaScript calls a part of every object', async () => {
  const text = readFileSync(join(folder, 'our-checks.mjs'), 'utf8');
  write('constructor.mjs', text.replaceAll('story-has-kicker', 'constructor'));
  write('constructor.json', JSON.stringify({ plugins: ['./constructor.mjs'] }));
  const only = ['--only', 'constructor', '--locale', 'he'];
  const { code, stderr } = await audit('constructor.json', ...only);
  expect([code, stderr]).toEqual([1, expect.not.stringContaining('TypeError')]);
  const report: Report = JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8'));
  expect(report.pages[0]?.checks).toMatchObject([{ id: 'constructor', outcome: 'failed' }]);
});

test('it can be switched off, listed and explained like ours', async () => {
  write(
    'off.json',
    JSON.stringify({ plugins: ['./our-checks.mjs'], checks: { 'story-has-kicker': 'off' } }),
  );
  const off = await audit('off.json', '--areas', 'headings');
  expect(off.stdout).not.toContain('Background');
  const config = ['--config', join(folder, 'presscheck.config.json')];
  expect((await runCli(['checks', ...config])).stdout).toMatch(/^story-has-kicker /m);
  const explained = await runCli(['explain', 'story-has-kicker', ...config]);
  expect(explained).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('# The story has a'),
  });
});

test.each([
  ['is not there', null, /The plugin “.*bad-\w+\.mjs” does not exist/],
  ['does not load', 'export const checks = [', /The plugin “.*bad-\w+\.mjs” cannot be loaded/],
  ['brings nothing', 'export const other = 1;', /exports no checks/],
  ['lacks words', 'export default { id: "a-b", area: "headings" };', /cannot be used: words/],
  ['has no such area', 'export default { id: "a-b", area: "axe" };', /cannot be used: area/],
  [
    'takes an id of ours',
    DOCUMENTED.replace('story-has-kicker', 'h1-single'),
    /“h1-single”, which there is already/,
  ],
])('a plugin that %s is refused in one line', async (how, text, said) => {
  // A module is loaded once, by its name.
  const name = `bad-${how.replaceAll(' ', '_')}.mjs`;
  if (text !== null) write(name, text.split('```')[0] ?? '');
  write('bad.json', JSON.stringify({ plugins: [`./${name}`] }));
  const { code, stderr } = await audit('bad.json');
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

const words = { title: 'T', description: 'D.', why: 'W.', says: {} };
const broken = (id: string, give: () => unknown) =>
  defineCheck({
    id,
    area: 'headings',
    impact: 'minor',
    level: 'best-practice',
    wcag: [],
    act: [],
    techniques: [],
    owner: 'template',
    supersedes: [],
    example: { before: '', after: '' },
    needs: ['headings'],
    words,
    // What a judge in JavaScript may do.
    judge: give as never,
  });

test('a judge that throws, or returns no judgement, leaves its check untested with the reason', async () => {
  const plugins = await loadPlugins([
    broken('throws-always', () => {
      throw new Error('no such field');
    }),
    broken('returns-nothing', () => undefined),
    broken('returns-nonsense', () => ({ outcome: 'fine', message: 'Yes', findings: [] })),
  ]);
  const ids = plugins.map(({ id }) => id);
  const evidence = headingsEvidence('/a.html', [heading()]);
  const [page] = judge([evidence], { plugins, only: ids }).pages;
  expect(page?.checks.map(({ id, outcome, message }) => [id, outcome, message])).toEqual([
    ['throws-always', 'untested', expect.stringContaining('no such field')],
    ['returns-nothing', 'untested', expect.stringContaining('something else than a judgement')],
    ['returns-nonsense', 'untested', expect.stringContaining('outcome')],
  ]);
});
