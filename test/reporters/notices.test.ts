import { expect, test } from '@jest/globals';
import { githubAnnotations } from '../../src/index.ts';
import { csvReporter } from '../../src/reporters/csv/csv-reporter.ts';
import { junitReporter } from '../../src/reporters/junit/junit-reporter.ts';
import { terminalSummary } from '../../src/reporters/terminal-summary.ts';
import { pageReport, reportOf } from '../helpers/hand-made-report.ts';

const FAILED = pageReport({ url: 'https://news.test/b', outcome: 'failed' });
const SAME = pageReport({
  url: 'https://news.test/a',
  outcome: 'failed',
  checks: [],
  redirectedTo: 'https://news.test/b',
  sameAs: 'https://news.test/b',
});
const LACKING = pageReport({
  url: 'https://news.test/c',
  outcome: 'passed',
  checks: [],
  missingParts: ['/style.css'],
});
const NOTICE = '1 address led elsewhere: a → b.';

const report = reportOf([SAME, FAILED, LACKING]);
report.summary.notices = [NOTICE];

function written(reporter: typeof csvReporter): string {
  return [...reporter.render(report, { checks: [], locale: 'en' })].join('');
}

test('what befell the run stands first in the terminal and among the annotations', () => {
  expect(terminalSummary(report, { color: false }).split('\n')[0]).toBe(NOTICE);
  const [first] = githubAnnotations(report).filter((line) => line.startsWith('::warning'));
  expect(first).toBe(`::warning title=About the whole run::${NOTICE}`);
});

test('an address that leads to a page which is told elsewhere is no second failure', () => {
  const said = terminalSummary(report, { color: false, verbose: true });
  expect(said.match(/^failed /gm)).toHaveLength(1);
  const junit = written(junitReporter);
  expect(junit).toMatch(
    /<testsuite name="https:\/\/news\.test\/a" tests="1" failures="0" errors="0" skipped="1"/,
  );
});

test('spreadsheets and test tabs have where a page led and what it lacks', () => {
  const rows = written(csvReporter).split('\r\n');
  expect(rows.filter((row) => row.includes(',note,'))).toEqual([
    expect.stringContaining('The address led to https://news.test/b'),
    expect.stringContaining('leads to the same page as https://news.test/b'),
    expect.stringContaining('/style.css'),
  ]);
  expect(written(junitReporter)).toMatch(/<system-out>[^<]*\/style\.css/);
});
