import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareReports,
  expandReport,
  type Finding,
  type PageReport,
  type Report,
  type ReportFile,
  type RootCause,
} from '../../src/index.ts';
import { rootCauses } from '../../src/report/root-causes.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import { checkResult, finding, pageReport, reportOf } from '../helpers/hand-made-report.ts';
import { named, pictureOf } from '../helpers/pictures.ts';
import { render } from '../helpers/render.ts';
import { reportErrors } from '../helpers/report-schemas.ts';

const fileOf = (report: Report) => JSON.parse(render('json', report)) as ReportFile;
const sorted = (causes: readonly RootCause[]) =>
  causes.toSorted((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1));

/** What comes back, but for the pictures, which are files. */
const asRead = ({ pages, rootCauses: causes, ...rest }: Report) => ({
  ...rest,
  rootCauses: sorted(causes),
  pages: pages.map(named),
});

/** What JSON itself can hold of a value. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('whatever a report says is read as it was, and is as the schema says', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      const file = fileOf(report);
      expect(reportErrors(file)).toEqual([]);
      expect(plain(asRead(expandReport(file)))).toEqual(plain(asRead(report)));
    }),
    { numRuns: 150 },
  );
});

const anyFinding = fc.record({
  fingerprint: fc.constantFrom('a', 'b', 'c', 'd'),
  part: fc.constantFrom('footer>h2', 'main>article>h2', ''),
  outcome: fc.constantFrom('failed' as const, 'cantTell' as const),
  known: fc.boolean(),
  message: fc.constantFrom('A heading has no text.', 'Another.'),
  fix: fc.constantFrom('Write what it is about.', 'Make the 12px of this text at least 24px.'),
  data: fc.constantFrom({}, { level: 2 }, { level: 2, help: 'https://example.org/rule' }),
  box: fc.constantFrom(null, { x: 1, y: 2, width: 3, height: 4 }),
  source: fc.constantFrom(
    null,
    { file: 'dist/a.html', line: 1, column: 2 },
    { file: 'dist/a.html', line: 7, column: null },
    { file: 'dist/a.html', line: null, column: null },
    { file: 'dist/frame.html', line: 3, column: 4 },
  ),
});

/** Pages with findings that are alike, as an audit puts them together with their causes. */
const anyRun = fc
  .array(fc.uniqueArray(anyFinding, { selector: (one) => one.fingerprint, maxLength: 4 }), {
    maxLength: 8,
  })
  .map((found) => {
    const pages = found.map((findings, at) =>
      pageReport({
        url: `/news/${at}.html`,
        checks: [checkResult({ findings: findings.map(finding) }), checkResult({ id: 'other' })],
      }),
    );
    return reportOf(pages, { rootCauses: [...rootCauses(pages)] });
  });

test('root causes, places and texts in common come back with every finding', () => {
  fc.assert(
    fc.property(anyRun, (report) => {
      const file = fileOf(report);
      expect(reportErrors(file)).toEqual([]);
      expect(expandReport(file)).toEqual(report);
      const { new: fresh, gone } = compareReports({ old: report, new: expandReport(file) });
      expect({ fresh, gone }).toEqual({ fresh: [], gone: [] });
    }),
  );
});

const FIX = 'Fix any of the following: Target is too small (16px by 6px, not 24px by 24px)';
const pageWith = (at: number, ...findings: Partial<Finding>[]): PageReport =>
  pageReport({
    url: `/${at}.html`,
    checks: [checkResult({ findings: findings.map(finding) })],
  });

test('a page is a line, and what all pages say stands once', () => {
  const message = 'All targets must be large.';
  const pages = Array.from({ length: 50 }, (_, at) =>
    pageReport({
      url: `/${at}.html`,
      title: 'one\ntwo\u2028three</script>',
      checks: [
        checkResult({
          message,
          findings: [
            finding({ message, fix: FIX.replace('16', String(at)), data: { help: 'https://x' } }),
          ],
        }),
        checkResult({ id: 'quiet', outcome: 'passed', message: 'Nothing to say.', findings: [] }),
      ],
    }),
  );
  const text = render('json', reportOf(pages));
  const lines = text.split('\n');
  expect(lines.filter((line) => line.startsWith('{"url":'))).toHaveLength(50);
  for (const once of [
    'Target is too small',
    'Nothing to say.',
    'https://x',
    '"heading-not-empty":{',
  ])
    expect(text.split(once)).toHaveLength(2);
  // For people who read a page's line alone.
  expect(lines.filter((line) => line.includes(message))).toHaveLength(50);
});

test('every check of a page says inline what it is and how it came out', () => {
  const file = fileOf(reportOf([pageWith(1, {}), pageWith(2)]));
  expect(file.pages.map(({ checks }) => checks)).toMatchObject([
    [{ id: 'heading-not-empty', area: 'headings', outcome: 'failed', findings: [{}] }],
    [{ id: 'heading-not-empty', area: 'headings', outcome: 'failed', findings: [] }],
  ]);
});

test('what fails, cannot be told or was not tested is said in words on its page', () => {
  const says = (outcome: 'failed' | 'untested' | 'passed') =>
    pageReport({ checks: [checkResult({ outcome, message: `It ${outcome}.`, findings: [] })] });
  const { pages, checks } = fileOf(
    reportOf([says('failed'), says('failed'), says('untested'), says('passed'), says('passed')]),
  );
  expect(pages.map((page) => page.checks[0]?.message)).toEqual([
    'It failed.',
    'It failed.',
    'It untested.',
    undefined,
    undefined,
  ]);
  expect(checks['heading-not-empty']?.messages).toEqual({ passed: 'It passed.' });
});

test('a text whose words differ in numbers has them beside its key; one with braces is told as it is', () => {
  const braces = 'Take {1} and {2} out of the template of this page.';
  const { texts, pages } = fileOf(
    reportOf([
      pageWith(1, { fix: FIX }, { fix: braces, fingerprint: 'b' }),
      pageWith(2, { fix: FIX.replace('16px by 6px', '3px by 4px') }, { fix: braces }),
    ]),
  );
  expect(Object.values(texts)).toEqual([
    'Fix any of the following: Target is too small ({1}px by {2}px, not 24px by 24px)',
  ]);
  const [key] = Object.keys(texts);
  expect(pages.map(({ checks }) => checks[0]?.findings.map(({ fix }) => fix))).toEqual([
    [[key, '16', '6'], braces],
    [[key, '3', '4'], braces],
  ]);
});

test('a key hangs on its text alone, so that other pages leave it as it is', () => {
  const few = fileOf(reportOf([pageWith(1, { fix: FIX }), pageWith(2, { fix: FIX })]));
  const others = [3, 4].map((at) => pageWith(at, { fix: 'Another mend, which is long enough.' }));
  const more = fileOf(reportOf([...others, pageWith(1, { fix: FIX }), pageWith(2, { fix: FIX })]));
  expect(more.texts).toMatchObject(few.texts);
  expect(more.pages[2]).toEqual(few.pages[0]);
});

test('pictures are names of files, also in a report that was in memory', () => {
  const shot = { name: 'page', picture: pictureOf('x'), width: 1, height: 1, boxes: [] };
  const text = render('json', reportOf([pageReport({ picture: shot, filmStrip: [shot] })]));
  expect(text).not.toMatch(/base64|data:image/);
  expect(text.match(/"pictures\/[0-9a-f]{32}\.webp"/g)).toHaveLength(2);
});
