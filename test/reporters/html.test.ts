import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Report, reporterContext } from '../../src/index.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import {
  checkResult,
  errorPage,
  finding,
  pageReport,
  reportOf,
} from '../helpers/hand-made-report.ts';
import { renderFiles } from '../helpers/render.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const TAGS = new Set(
  'html head meta title style body nav ul ol li a header footer main h1 h2 h3 h4 h5 h6 p fieldset legend label input span div table caption thead tbody tr th td form select option button output section details summary figure figcaption svg g defs pattern path image rect text foreignObject i b br img dl dt dd strong em small bdi code pre script'.split(
    ' ',
  ),
);

function render(report: Report, locale = 'en'): string {
  return filesOf(report, locale).get('index.html') ?? '';
}

function filesOf(report: Report, locale = 'en'): Map<string, string> {
  return renderFiles('html', report, reporterContext(locale));
}

function elementsIn(markup: string): Element[] {
  const below = (node: Node): Element[] =>
    'tagName' in node ? [node, ...node.childNodes.flatMap(below)] : [];
  return parse(markup).childNodes.flatMap(below);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What may be written as an address: a place in the report, the web, a picture in the page or beside it. */
const ADDRESS =
  /^(?:#|https?:\/\/|data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$|(?:\.\.\/)?pictures\/[0-9a-f]{32}\.(?:png|jpeg|webp)$|(?:\.\.\/)?(?:(?:by-hand\/)?index|(?:pages|causes)\/[0-9a-f]{12}(?:-\d+)?)\.html(?:#|$))/;

test('whatever a page says is text in the report, in both directions', () => {
  fc.assert(
    fc.property(arbitraryReport(), fc.constantFrom('en', 'he'), (report, locale) => {
      for (const markup of filesOf(report, locale).values()) {
        const elements = elementsIn(markup);
        const tags = elements.map(({ tagName }) => tagName);
        expect(tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
        expect(tags.filter((tag) => tag === 'script' || tag === 'style')).toHaveLength(2);
        for (const { name, value } of elements.flatMap(({ attrs }) => attrs)) {
          expect(name).not.toMatch(/^on/i);
          if (/^(?:href|src|action|formaction)$/.test(name)) expect(value).toMatch(ADDRESS);
          expect(name).not.toBe('style');
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the words of a place are told as readers see them, and what is no entity as it stands', () => {
  const one = finding({ message: 'Too pale.', html: '<p>&constructor; &amp; more</p>' });
  const check = checkResult({ message: 'Too pale.', findings: [one] });
  const [item] = elementsIn(render(reportOf([pageReport({ checks: [check] })]))).filter(
    (element) => element.tagName === 'li' && textOf(element).includes('constructor'),
  );
  expect(item && textOf(item)).toContain('&constructor; & more');
});

test('a text of a megabyte stays one text', () => {
  const long = `<b title="${'x"'.repeat(500_000)}">`;
  const report = reportOf([
    pageReport({ checks: [checkResult({ findings: [finding({ html: long })] })] }),
  ]);
  const codes = elementsIn(render(report)).filter(({ tagName }) => tagName === 'code');
  expect(codes.map(textOf)).toContain(long);
});

test('the verdict is told in words, errors too', () => {
  const verdict = (report: Report) =>
    textOf(
      elementsIn(render(report)).find(({ attrs }) =>
        attrs.some(({ name, value }) => name === 'class' && value.startsWith('verdict')),
      ) as Element,
    );
  const fine = pageReport({ outcome: 'passed', checks: [] });
  expect(verdict(reportOf([fine]))).toBe('Passed: 1 page audited.');
  expect(verdict(reportOf([fine, pageReport()]))).toBe('Failed: 1 of 2 pages.');
  expect(verdict(reportOf([fine, errorPage()]))).toBe(
    'The audit is incomplete: 1 of 2 pages not audited, 0 failed.',
  );
});

test('failed places are numbered in the picture and beside the findings alike', () => {
  const box = { x: 10, y: 20, width: 30, height: 40 };
  const page = pageReport({
    picture: {
      name: 'page',
      picture: 'data:image/webp;base64,AAAA',
      width: 1280,
      height: 3000,
      boxes: [],
    },
    checks: [
      checkResult({
        findings: [
          finding({ box, message: 'First' }),
          finding({ box: null, message: 'Without a place' }),
          finding({ box: { ...box, y: 900 }, message: 'Second' }),
          finding({ box: { ...box, y: 5000 }, message: 'Below the picture' }),
        ],
      }),
    ],
  });
  const elements = elementsIn(render(reportOf([page])));
  const numbers = elements
    .flatMap(({ attrs }) => attrs)
    .filter(({ name }) => name === 'data-number')
    .map(({ value }) => value);
  expect(numbers).toEqual(['1', '2']);
  const numbered = elements
    .filter(({ attrs }) => attrs.some(({ value }) => /^finding-0-\d+$/.test(value)))
    .map((item) => textOf(item).trim().split('\n')[0]);
  expect(numbered).toEqual(['1 First', '2 Second']);
});

test('a page that was held against an earlier run says what is new, fixed and still there', () => {
  const page = pageReport({
    url: '/a.html',
    checks: [
      checkResult({
        id: 'landmarks',
        findings: [finding({ fingerprint: 'one' }), finding({ fingerprint: 'two' })],
      }),
    ],
  });
  const pages = new Map([
    [
      '/a.html',
      { new: new Set(['landmarks two']), fixed: ['The <b>headline</b> was empty.'], still: 1 },
    ],
  ]);
  const changes = { since: 'old.json', new: 1, fixed: 1, still: 1, pages };
  const [index = ''] = [
    ...renderFiles('html', reportOf([page]), { ...reporterContext(), changes }).values(),
  ];
  expect(index).toContain('The &lt;b&gt;headline&lt;/b&gt; was empty.');
  expect(index.match(/<span class="tag">New<\/span>/g)).toHaveLength(1);
});

test('a page whose style sheet did not load says so before anything that was found', () => {
  const bannerIn = (page: ReturnType<typeof pageReport>) =>
    textOf(
      elementsIn(render(reportOf([page]))).find(({ attrs }) =>
        attrs.some(({ name, value }) => name === 'class' && value === 'banner'),
      ) ?? (parse('').childNodes[0] as Element),
    );
  expect(bannerIn(pageReport({ missingStyleSheets: 2 }))).toMatch(
    /^2 style sheets of this page did not load/,
  );
  expect(bannerIn(pageReport())).toBe('');
  const markup = render(reportOf([pageReport({ missingStyleSheets: 1 })]));
  expect(markup.indexOf('class="banner"')).toBeLessThan(markup.indexOf('class="worst"'));
});

test('what nobody sees is marked with a dashed ring, and said to be unseen beside the finding', () => {
  const picture = {
    name: 'page',
    picture: 'data:image/webp;base64,AAAA',
    width: 1280,
    height: 900,
    boxes: [],
  };
  const findings = [
    finding({ message: 'Unseen', box: { x: -9999, y: 40, width: 100, height: 20 } }),
  ];
  const markup = render(reportOf([pageReport({ picture, checks: [checkResult({ findings })] })]));
  expect(markup).toContain('class="unseen" data-number="1"');
  expect(markup).toContain('(not to be seen on the page as it was loaded)');
  expect(markup).toContain('1 place is not to be seen');
});
