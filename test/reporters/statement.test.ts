import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { accessibilityStatement, type Report, reporterContext } from '../../src/index.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import {
  checkResult,
  errorPage,
  finding,
  pageReport,
  reportOf,
} from '../helpers/hand-made-report.ts';

const markdown = (report: Report, locale = 'en') =>
  accessibilityStatement(report, { ...reporterContext(locale), format: 'md' });
const page = (report: Report, locale = 'en') =>
  accessibilityStatement(report, { ...reporterContext(locale), format: 'html' });

const faulty = (url: string, message: string) =>
  pageReport({ url, checks: [checkResult({ findings: [finding({ message })] })] });
const clean = pageReport({ outcome: 'passed', checks: [] });

test('a fault is told by criterion, with the number of pages and the first example, in any order', () => {
  const pages = [
    faulty('/b.html', 'The second.'),
    faulty('/a.html', 'The first.'),
    { ...clean, url: '/c.html' },
  ];
  const text = markdown(reportOf(pages));
  expect(text).toContain(
    '#### 1.3.1 Info and Relationships (level A)\n\nOn 2 of 3 audited pages.\n\n- Headings have text (2 pages), for example: The first. on /a.html\n',
  );
  expect(markdown(reportOf(pages.toReversed()))).toBe(text);
});

test('without a known fault it says that none was found, and not that the site conforms', () => {
  const text = markdown(reportOf([clean]));
  expect(text).toContain('found no failures of level A or AA');
  expect(text).toContain('That does not mean that there are none.');
  expect(text).not.toMatch(/conformant|compliant\b/);
});

test('what was not audited is told, and counts for nothing', () => {
  const report = reportOf([clean, errorPage({ url: '/gone.html' })], {});
  const text = markdown({
    ...report,
    run: {
      ...report.run,
      options: { sample: 20, maxPages: 50 },
      leftOut: [{ option: 'skip', where: null, pages: null, ids: ['landmarks', 'fake-heading'] }],
    },
    summary: { ...report.summary, leftOut: [{ why: 'sample', pages: 7, examples: [] }] },
  });
  for (const sentence of [
    '1 page could not be audited.',
    '7 pages were found and not audited.',
    '2 checks were switched off.',
    'They are a sample: 20 pages at most',
    'No more than 50 pages were asked for.',
    '1 page was audited.',
    'By hand: nothing was recorded.',
  ])
    expect(text).toContain(sentence);
});

test.each(['en', 'he'])(
  '%s: it has the parts that the models ask for, and blanks to fill in',
  (locale) => {
    const text = markdown(reportOf([clean]), locale);
    const headings = text.match(/^## .+$/gm) ?? [];
    expect(headings).toHaveLength(8);
    expect((text.match(/\*\*\[[^\]]+\]\*\*/g) ?? []).length).toBeGreaterThanOrEqual(12);
  },
);

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];
const below = (node: Node): Element[] =>
  'tagName' in node ? [node, ...node.childNodes.flatMap(below)] : [];
const TAGS = new Set(
  'html head meta title style body main h1 h2 h3 h4 p ul li mark bdi'.split(' '),
);

test('whatever a report says is text in a statement, as a page and as Markdown', () => {
  fc.assert(
    fc.property(arbitraryReport(), fc.constantFrom('en', 'he'), (report, locale) => {
      const elements = parse(page(report, locale)).childNodes.flatMap(below);
      expect(elements.filter(({ tagName }) => !TAGS.has(tagName))).toEqual([]);
      for (const { name } of elements.flatMap(({ attrs }) => attrs))
        expect(['lang', 'dir', 'charset', 'http-equiv', 'content', 'name', 'translate']).toContain(
          name,
        );
      for (const line of markdown(report, locale).split('\n')) {
        expect(line).not.toMatch(/(?<!\\)[<`]/);
        expect(line).not.toMatch(/(?<!\\)\]\(/);
      }
    }),
    { numRuns: 60 },
  );
});
