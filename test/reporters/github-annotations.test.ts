import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { githubAnnotations } from '../../src/index.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import {
  checkResult,
  errorPage,
  finding,
  pageReport,
  reportOf,
} from '../helpers/hand-made-report.ts';
import { hostileText } from '../helpers/hostile-text.ts';

/** A command as the runner of GitHub Actions takes it apart. */
function read(line: string) {
  const [, kind = '', properties = '', message = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => {
    const [key = '', value = ''] = pair.split('=', 2);
    return [key, unescaped(value)];
  });
  return { kind, message: unescaped(message), ...Object.fromEntries(pairs) };
}

test('a failure is shown at its line, by how bad it is', () => {
  const source = { file: 'dist/a,b.html', line: 3, column: 5 };
  const checks = [
    checkResult({ id: 'mild', impact: 'minor', findings: [finding({ fingerprint: 'a' })] }),
    checkResult({ id: 'middling', findings: [finding({ fingerprint: 'b' })] }),
    checkResult({
      id: 'bad',
      impact: 'serious',
      findings: [finding({ source, message: '100% wrong.' }), finding({ outcome: 'cantTell' })],
    }),
  ];
  const lines = githubAnnotations(
    reportOf([pageReport({ checks }), errorPage({ url: '/x.html' })]),
  );
  expect(lines[1]).toBe(
    '::error file=dist/a%2Cb.html,line=3,col=5,title=bad (serious)::100%25 wrong. Write what the part is about. On https://example.org/story.',
  );
  expect(lines.map(read)).toMatchObject([
    { kind: 'error', title: 'Not audited', message: expect.stringMatching(/^\/x\.html: .*404/) },
    { kind: 'error', file: 'dist/a,b.html', line: '3', col: '5' },
    { kind: 'warning', title: 'middling (moderate)' },
    { kind: 'notice', title: 'mild (minor)' },
  ]);
});

test('a finding that many pages share is shown once', () => {
  const pages = ['/a', '/b', '/c'].map((url) => pageReport({ url }));
  expect(githubAnnotations(reportOf(pages)).map(read)).toMatchObject([
    { message: expect.stringContaining('On /a and 2 more pages.') },
  ]);
});

test('what the baseline knows is not shown', () => {
  const checks = [checkResult({ findings: [finding({ known: true })] })];
  expect(githubAnnotations(reportOf([pageReport({ checks })]))).toEqual([]);
});

test('a check that could not run is an error, once', () => {
  const checks = [checkResult({ outcome: 'untested', findings: [], message: 'It broke off.' })];
  const pages = ['/a', '/b'].map((url) => pageReport({ url, checks }));
  expect(githubAnnotations(reportOf(pages)).map(read)).toMatchObject([
    { kind: 'error', message: 'It broke off. On 2 pages.' },
  ]);
});

test('ten of a kind at most, the worst first, and how many more there are', () => {
  const findings = Array.from({ length: 30 }, (_, at) => finding({ fingerprint: `f${at}` }));
  const worst = checkResult({ id: 'worst', impact: 'critical', findings: [finding()] });
  const checks = [checkResult({ impact: 'serious', findings }), worst];
  const lines = githubAnnotations(reportOf([pageReport({ checks })])).map(read);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toMatchObject({ title: 'worst (critical)' });
  expect(lines[9]).toMatchObject({ kind: 'error', message: expect.stringMatching(/^22 more/) });
});

test('whatever a page says, an annotation stays one line with the same parts', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (message, file) => {
      const source = { file: `dist/-${file}`, line: 1, column: null };
      const checks = [checkResult({ findings: [finding({ message, source })] })];
      const lines = githubAnnotations(
        reportOf([pageReport({ url: message, checks })]),
        'en',
        'a/b',
      );
      expect(lines).toHaveLength(1);
      expect(lines[0]).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
      expect(Object.keys(read(lines[0] ?? ''))).toEqual([
        'kind',
        'message',
        'file',
        'line',
        'title',
      ]);
    }),
  );
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      for (const line of githubAnnotations(report))
        expect(line).toMatch(/^::(?:error|warning|notice) [^:\r\n]*::[^\r\n]*$/);
    }),
  );
});

test('a message of a megabyte is cut', () => {
  const checks = [checkResult({ findings: [finding({ message: '%'.repeat(1_000_000) })] })];
  expect(githubAnnotations(reportOf([pageReport({ checks })]))[0]?.length).toBeLessThan(4000);
});
