import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { BIN, runIn } from '../helpers/built-cli.ts';
import { builtPage, builtSite } from '../helpers/built-site.ts';
import { reportErrors } from '../helpers/report-schemas.ts';

const cwd = mkdtempSync(join(tmpdir(), 'presscheck-answers-'));
const run = (...args: string[]) => runIn(cwd, process.execPath, [BIN, ...args]);
const how = ['--connect', sharedBrowser(), '--only', 'heading-not-empty', '--no-pictures'];
const json = [...how, '--format', 'json'];
let site: string;

beforeAll(() => {
  site = builtSite({
    'news/a.html': builtPage('Story'),
    'news/b.html': builtPage('Story', '<h2></h2>'),
    'sport/c.html': builtPage('Story'),
  });
});

const ANSWERS = [
  { template: '/news/*', criterion: '1.3.1', answer: 'works', date: '2026-11-29' },
  { template: '/sport/*', criterion: '1.3.1', answer: 'works', date: '2026-11-30' },
  { template: '/news/*', criterion: '1.2.2', answer: 'fails', date: '2026-11-29', note: 'None.' },
  { template: '*', criterion: '3.2.3', answer: 'works', date: '2026-11-28' },
];

function answersFile(answers: unknown, more: object = {}): string {
  const file = join(mkdtempSync(join(cwd, 'given-')), 'answers.json');
  writeFileSync(file, JSON.stringify({ presscheckAnswers: 1, version: '0.1.0', answers, ...more }));
  return file;
}

function reportIn(out: string): Report {
  return JSON.parse(readFileSync(join(cwd, out, 'report.json'), 'utf8'));
}

const criterionIn = (out: string, number: string) =>
  reportIn(out).summary.criteria?.find(({ criterion }) => criterion === number);

test('an audit’s report keeps the answers and counts with them, by template', async () => {
  const { code, stderr } = await run(
    site,
    ...json,
    ...['--out', 'audited', '--answers', answersFile(ANSWERS)],
  );
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(reportErrors(reportIn('audited'))).toEqual([]);
  expect(reportIn('audited').manual).toEqual({ version: '0.1.0', answers: ANSWERS });
  expect(criterionIn('audited', '1.3.1')).toMatchObject({
    state: 'failed',
    pages: { failed: 1, nothingFound: 2, needsPerson: 0, notTested: 0 },
    byPerson: { pages: 2, date: '2026-11-30' },
  });
  expect(criterionIn('audited', '1.2.2')).toMatchObject({
    state: 'failed',
    failed: [],
    pages: { failed: 2, notTested: 1 },
  });
  expect(criterionIn('audited', '3.2.3')?.state).toBe('nothingFound');
}, 60_000);

test('saved evidence is judged with answers; those that change nothing are told', async () => {
  await run(site, ...json, '--out', 'seen', '--save-evidence');
  const more = [{ ...ANSWERS[0], template: '/gone/*' }, ...ANSWERS];
  const { stderr } = await run(
    'judge',
    'seen/evidence',
    ...['--only', 'heading-not-empty', '--format', 'json', '--out', 'judged'],
    ...['--answers', answersFile(more)],
  );
  expect(stderr).toBe(
    'presscheck: No page of this report is of these kinds, so their answers change nothing: /gone/*.\n',
  );
  expect(criterionIn('judged', '1.3.1')?.byPerson?.pages).toBe(2);
}, 60_000);

test('merged parts come to what one machine does, whichever part had the answers', async () => {
  const file = answersFile(ANSWERS);
  await run(site, ...json, '--out', 'whole', '--answers', file);
  await run(site, ...json, '--out', 'one', '--shard', '1/2', '--answers', file);
  await run(site, ...json, '--out', 'two', '--shard', '2/2');
  const sorted = ({ manual }: Report) =>
    manual?.answers.map((answer) => JSON.stringify(answer)).sort();
  for (const parts of [
    ['one', 'two'],
    ['two', 'one'],
  ]) {
    await run('merge', ...parts, '--format', 'json', '--out', 'merged');
    expect(reportIn('merged').summary.criteria).toEqual(reportIn('whole').summary.criteria);
    expect(sorted(reportIn('merged'))).toEqual(sorted(reportIn('whole')));
  }
}, 90_000);

const [ANSWER] = ANSWERS;
test.each<[string, () => string, RegExp]>([
  ['a file that is not there', () => 'none.json', /answers “none\.json” do not exist/],
  ['a folder', () => '.', /cannot be read \(EISDIR\)/],
  ['another file', () => answersFile([], { presscheckAnswers: 'no' }), /holds no answers/],
  ['a newer form', () => answersFile([], { presscheckAnswers: 2 }), /of version 2, which a newer/],
  [
    'a criterion of another version',
    () => answersFile([{ ...ANSWER, criterion: '4.1.1' }]),
    /answers\.0\.criterion is not as it should be/,
  ],
  [
    'an answer that is none',
    () => answersFile([{ ...ANSWER, answer: 'passed' }]),
    /answers\.0\.answer is not as it should be/,
  ],
  [
    'a day that is none',
    () => answersFile([{ ...ANSWER, date: '2026-02-30' }]),
    /answers\.0\.date is not as it should be/,
  ],
  [
    'what belongs to no answer',
    () => answersFile([{ ...ANSWER, who: 'me' }]),
    /answers\.0 is not as it should be/,
  ],
  [
    'an answer given twice',
    () => answersFile([ANSWER, ANSWER]),
    /answer criterion 1\.3\.1 twice for “\/news\/\*”/,
  ],
])('%s is refused in one line before anything is audited', async (_what, file, expected) => {
  const { code, stdout, stderr } = await run(site, ...json, '--answers', file());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(expected);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('with --new-only nobody can tell what fails', async () => {
  const { code, stderr } = await run(site, ...json, '--new-only', '--answers', answersFile([]));
  expect(code).toBe(2);
  expect(stderr).toContain('--answers cannot be used with --new-only');
});

test('a statement tells what was found by machine and by hand, and claims nothing else', async () => {
  await run(site, ...json, '--out', 'stated', '--answers', answersFile(ANSWERS));
  const { code, stdout, stderr } = await run('statement', 'stated');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^# Accessibility statement for \*\*\[name of the website\]\*\*\n/);
  expect(stdout).toContain('partially conformant');
  expect(stdout).toContain(
    '#### 1.2.2 Captions (Prerecorded) (level A)\n\nOn 2 of 3 audited pages.',
  );
  expect(stdout).toContain('They noted: None.');
  expect(stdout).toContain(
    'By hand: 4 questions of a written script were answered, each on a page of its kind, from 2026-11-28 to 2026-11-30.',
  );
  expect(stdout).not.toMatch(/fully/i);
  const page = await run('statement', 'stated/report.json', '--format', 'html', '--locale', 'he');
  expect(page.stdout).toMatch(/^<!doctype html>\n<html lang="he" dir="rtl">/);
}, 60_000);

test.each([
  [['statement', 'stated', 'again'], /one report\.json, 2 were given/],
  [['statement', 'stated', '--format', 'pdf'], /as md or html, not as “pdf”/],
  [['statement', 'nowhere'], /“nowhere” does not exist/],
])('%j is refused in one line', async (args, expected) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(expected);
});
