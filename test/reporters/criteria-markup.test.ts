import { expect, test } from '@jest/globals';
import { type PagedReport, type Report, reporterContext, withAnswers } from '../../src/index.ts';
import { criteriaSummary } from '../../src/report/criteria/criteria-summary.ts';
import { checkResult, errorPage, pageReport, reportOf } from '../helpers/hand-made-report.ts';
import { renderFiles } from '../helpers/render.ts';

const counted = (report: Report): Report => ({
  ...report,
  summary: { ...report.summary, criteria: criteriaSummary(report.pages) },
});
const filesOf = (report: PagedReport, locale = 'en') =>
  renderFiles('html', report, reporterContext(locale));
const indexOf = (report: PagedReport) => filesOf(report).get('index.html') ?? '';
const pagesOf = (report: PagedReport) =>
  [...filesOf(report)].filter(([file]) => file.startsWith('pages/')).map(([, text]) => text);

const one = pageReport({ url: '/news/a.html' });
const other = pageReport({ url: '/news/b.html', checks: [] });

test('a report of before there were criteria has no table of them, and no way to one', () => {
  const report = reportOf([one, other]);
  expect(indexOf(report)).not.toContain('id="criteria"');
  for (const page of pagesOf(report)) expect(page).not.toContain('#criteria');
});

test('in a report of one page a failed check is told below, in one of several on its page', () => {
  expect(indexOf(counted(reportOf([one])))).toContain('<a href="#check-heading-not-empty">');
  expect(indexOf(counted(reportOf([one, other])))).toMatch(
    /<a href="pages\/[0-9a-f]{12}\.html#check-heading-not-empty">/,
  );
});

test('a page names all 55 criteria', () => {
  const [page = ''] = pagesOf(counted(reportOf([one, other])));
  const [section = ''] = /<details class="criteria">.*?<\/details>/s.exec(page) ?? [];
  const text = section.replace(/<[^>]+>/g, ' ');
  expect(new Set(text.match(/\b[1-4]\.[1-5]\.\d{1,2}\b/g)).size).toBe(55);
});

test('with --new-only no page tells by criterion, and the report says why', () => {
  const report = counted(reportOf([one, other]));
  const run = { ...report.run, options: { newOnly: true } };
  expect(indexOf({ ...report, run })).toContain('it cannot tell by criterion what a page fails');
  expect([...filesOf({ ...report, run }).keys()]).not.toContain('by-hand/index.html');
  expect([...filesOf(report).keys()]).toContain('by-hand/index.html');
  for (const page of pagesOf({ ...report, run }))
    expect(page).not.toContain('<details class="criteria">');
});

test('a page that was not audited tells of no criterion', () => {
  const [, lost = ''] = pagesOf(counted(reportOf([one, errorPage({ url: '/news/gone.html' })])));
  expect(lost).toContain('404');
  expect(lost).not.toContain('<details class="criteria">');
});

test('what a person found is told on the pages of the kind, with the day', () => {
  const { report } = withAnswers(reportOf([one, pageReport({ url: '/sport/b.html' })]), {
    version: '1.2.3',
    answers: [
      { template: '/news/*', criterion: '2.1.1', answer: 'fails', date: '2026-11-30' },
      { template: '/gone/*', criterion: '2.1.1', answer: 'fails', date: '2026-11-30' },
    ],
  });
  const [news = '', sport = ''] = pagesOf(report);
  expect(news).toContain('by a person on 2026-11-30');
  expect(sport).not.toContain('by a person on');
  expect(indexOf(report)).toContain('told for 1 page by a person who tried one of the kind');
});

test('which part a person has to look at is said, in Hebrew too', () => {
  const passed = checkResult({ id: 'image-alt', wcag: ['1.1.1'], outcome: 'passed', findings: [] });
  const report = counted(reportOf([pageReport({ checks: [passed] })]));
  expect(indexOf(report)).toContain(
    'A person has to look: Each description says what the picture shows or does',
  );
  expect(filesOf(report, 'he').get('index.html')).toContain(
    'אדם צריך לבדוק: כל תיאור אומר מה התמונה מראה או עושה',
  );
});
