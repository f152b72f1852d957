import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baselineReport } from '../../src/baseline/baseline-report.ts';
import { formatBaseline, parseBaseline } from '../../src/baseline/baseline-text.ts';
import { markKnown } from '../../src/baseline/mark-known.ts';
import { createMatcher } from '../../src/baseline/match-baseline.ts';
import { onlyNew } from '../../src/baseline/only-new.ts';
import { pageKeysOf } from '../../src/baseline/page-key.ts';
import { pageMatcher, patternsFor } from '../../src/baseline/page-pattern.ts';
import { linesFor } from '../../src/baseline/record-baseline.ts';
import { updateBaseline } from '../../src/baseline/update-baseline.ts';
import type { BaselineLine, Finding, PageReport } from '../../src/index.ts';
import { namesOf } from '../../src/support/page-patterns.ts';
import { reportOf } from '../helpers/hand-made-report.ts';
import { checkResult, finding, lostPage, pageReport } from '../helpers/reports.ts';

const CHECK = 'heading-not-empty';
const id = (digit: number | string, count = 1) =>
  String(digit).padStart(16, '0') + (count > 1 ? `-${count}` : '');

/** A page with these findings of one check. */
const on = (url: string, ...findings: Finding[]) => pageReport(url, [checkResult(CHECK, findings)]);
const story = (at: number, ...findings: Finding[]) => on(`/news/${at}.html`, ...findings);
const stories = (count: number, found: (at: number) => Finding[]) =>
  Array.from({ length: count }, (_, at) => story(at, ...found(at)));

/** The pages of each line, and what it knows them by. */
const told = (lines: readonly BaselineLine[]) =>
  lines
    .map(({ pages, key, count }) => [pages, key.startsWith('part-') ? 'part' : key, count])
    .sort();

/** The addresses of pages with findings that these lines do not know. */
function unknownOn(pages: readonly PageReport[], lines: readonly BaselineLine[]): string[] {
  const match = createMatcher(lines, pageKeysOf(pages));
  return pages.flatMap((page) =>
    markKnown(page, match, 'minor').checks.flatMap(({ findings }) =>
      findings.filter(({ known }) => !known).map(() => page.url),
    ),
  );
}

describe('recording', () => {
  const fault = finding({ fingerprint: id(1) });
  const inStory = (at: number) => finding({ fingerprint: id(`a${at}`), part: 'header>h1' });

  test.each<[string, PageReport[], unknown[]]>([
    [
      'what all pages of a folder have is one line',
      stories(4, () => [fault]),
      [['/news/*.html', id(1), 4]],
    ],
    [
      'what all pages have is one line',
      [...stories(3, () => [fault]), ...[1, 2, 3].map((at) => on(`/sport/${at}.html`, fault))],
      [['*', id(1), 6]],
    ],
    [
      'two pages tell nothing of a third',
      stories(2, () => [fault]),
      [
        ['/news/0.html', id(1), 1],
        ['/news/1.html', id(1), 1],
      ],
    ],
    [
      'one page without it makes the pattern too wide',
      stories(4, (at) => (at === 0 ? [] : [fault])),
      [1, 2, 3].map((at) => [`/news/${at}.html`, id(1), 1]),
    ],
    [
      'a page that was not audited may be without it',
      [...stories(3, () => [fault]), lostPage('/news/lost.html')],
      [0, 1, 2].map((at) => [`/news/${at}.html`, id(1), 1]),
    ],
    [
      'one part with words of its own on each page is one line',
      stories(4, (at) => [inStory(at)]),
      [['/news/*.html', 'part', 4]],
    ],
    [
      'a single fault beside it has a line of its own',
      stories(4, (at) => (at === 2 ? [inStory(at), inStory(9)] : [inStory(at)])),
      [
        ['/news/*.html', 'part', 4],
        ['/news/2.html', id('a9'), 1],
      ],
    ],
  ])('%s', (_, pages, lines) => {
    const recorded = linesFor(pages);
    expect(unknownOn(pages, recorded)).toEqual([]);
    const same = (entry: unknown) => JSON.stringify(entry);
    const pattern = told(recorded).map(same);
    expect(pattern).toHaveLength(lines.length);
    if (!pattern.some((line) => line.includes('part')))
      expect(pattern).toEqual(lines.map(same).sort());
    else
      expect(told(recorded).map(([pages]) => pages)).toEqual(
        lines.map((line) => (line as string[])[0]).sort(),
      );
  });

  test('a new page of the same template is known, a new fault on it is not', () => {
    const lines = linesFor(stories(4, (at) => [fault, inStory(at)]));
    expect(unknownOn([story(9, fault, inStory(77))], lines)).toEqual([]);
    expect(unknownOn([story(9, fault, finding({ fingerprint: id(1, 2) }))], lines)).toEqual([
      '/news/9.html',
    ]);
    expect(unknownOn([story(9, inStory(77), inStory(78))], lines)).toEqual(['/news/9.html']);
    expect(unknownOn([on('/sport/1.html', fault)], lines)).toEqual(['/sport/1.html']);
  });

  test('a failure where a doubt is known is new, a doubt where a failure is known is not', () => {
    const doubt = finding({ fingerprint: id(1), outcome: 'cantTell' });
    expect(unknownOn([story(1, fault)], linesFor([story(1, doubt)]))).toHaveLength(1);
    expect(unknownOn([story(1, doubt)], linesFor([story(1, fault)]))).toHaveLength(0);
  });
});

const anyPages = fc
  .uniqueArray(
    fc.record({
      url: fc
        .tuple(
          fc.constantFrom('/news/', '/sport/', '/', 'https://a.example/x y/', '/n*ws/'),
          fc.nat(9),
        )
        .map(([folder, at]) => `${folder}${at}.html`),
      findings: fc.uniqueArray(
        fc.record({
          fingerprint: fc.constantFrom(id(1), id(2), id(3), id(1, 2)),
          part: fc.constantFrom('footer>h2', 'main>h2'),
          outcome: fc.constantFrom('failed' as const, 'cantTell' as const),
        }),
        { selector: ({ fingerprint }) => fingerprint, maxLength: 4 },
      ),
    }),
    { selector: ({ url }) => url, maxLength: 12 },
  )
  .map((pages) => pages.map(({ url, findings }) => on(url, ...findings.map(finding))));

describe('laws', () => {
  test('what was recorded is known, and reading what was written changes nothing', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const { text } = updateBaseline(reportOf(pages), [], 'record');
        const lines = parseBaseline(text, 'b.txt');
        expect(unknownOn(pages, lines)).toEqual([]);
        expect(formatBaseline(lines)).toBe(text);
        expect(updateBaseline(reportOf(pages), lines, 'record').text).toBe(text);
        expect(updateBaseline(reportOf(pages), lines, 'prune')).toMatchObject({ text, dropped: 0 });
        expect(baselineReport(pages, { file: 'b.txt', lines }).mended).toEqual([]);
      }),
    );
  });

  test('no line knows a finding of a page of the run that was not recorded', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const lines = linesFor(pages);
        for (const page of pages) {
          const other = finding({ fingerprint: id(7), part: 'nav>a' });
          expect(unknownOn([on(page.url, other)], lines)).toEqual([page.url]);
          const known = page.checks.flatMap(({ findings }) =>
            findings.map((one) => one.fingerprint),
          );
          const missing = [id(1), id(2), id(3)].filter((key) => !known.includes(key));
          for (const key of missing) {
            const added = [
              ...(page.checks[0]?.findings ?? []),
              finding({ fingerprint: key, part: 'aside>a' }),
            ];
            expect(unknownOn([on(page.url, ...added)], lines)).toEqual([page.url]);
          }
        }
      }),
    );
  });

  test('after recording anew, all is known and nothing is left of what is gone', () => {
    fc.assert(
      fc.property(anyPages, anyPages, (before, after) => {
        const old = linesFor(before);
        const { text } = updateBaseline(reportOf(after), old, 'record');
        expect(unknownOn(after, parseBaseline(text, 'b.txt'))).toEqual([]);
      }),
    );
  });

  test('pruning takes away no finding that is still there', () => {
    fc.assert(
      fc.property(anyPages, anyPages, (before, after) => {
        const old = linesFor(before);
        const { text } = updateBaseline(reportOf(after), old, 'prune');
        expect(unknownOn(after, parseBaseline(text, 'b.txt'))).toEqual(unknownOn(after, old));
      }),
    );
  });

  test('a page is matched by its own patterns', () => {
    const url = fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.webPath().map((path) => `/a${path}`),
    );
    fc.assert(
      fc.property(url, (page) => {
        const written = page.replaceAll('*', '%2A');
        for (const pattern of patternsFor(written))
          expect(pageMatcher(pattern)(namesOf(written))).toBe(true);
      }),
    );
  });
});

describe('mending', () => {
  const fault = finding({ fingerprint: id(1) });
  const lines = linesFor([
    ...stories(4, () => [fault]),
    on('/about.html', finding({ fingerprint: id(2) })),
  ]);

  test('what is gone is listed, and pruned where all of its pages were audited', () => {
    const mended = [...stories(4, () => []), on('/about.html', finding({ fingerprint: id(2) }))];
    expect(baselineReport(mended, { file: 'b', lines }).mended).toMatchObject([
      { pages: '/news/*.html', gone: 4 },
    ]);
    const { text, dropped } = updateBaseline(reportOf(mended), lines, 'prune');
    expect(dropped).toBe(1);
    expect(told(parseBaseline(text, 'b'))).toEqual([['/about.html', id(2), 1]]);
  });

  test('pages that were not audited, and checks that did not run, keep their lines', () => {
    const untested = pageReport('/about.html', [{ ...checkResult(CHECK), outcome: 'untested' }]);
    for (const pages of [
      [story(1)],
      [lostPage('/about.html')],
      [untested],
      [pageReport('/about.html', [])],
    ])
      expect(updateBaseline(reportOf(pages), lines, 'prune')).toMatchObject({ dropped: 0 });
  });

  test('a check that judges a page as it loads alone is judged though its states have it not', () => {
    const variant = (state: string | null) => ({
      name: state ?? 'as it loads',
      viewport: { width: 1280, height: 800 },
      device: null,
      colorScheme: 'light' as const,
      reducedMotion: false,
      forcedColors: false,
      state,
    });
    const asItLoads = pageReport('/about.html', [checkResult(CHECK)], { variant: variant(null) });
    const open = pageReport('/about.html', [], { variant: variant('menu open') });
    expect(baselineReport([asItLoads, open], { file: 'b', lines }).mended).toMatchObject([
      { pages: '/about.html' },
    ]);
    const untested = pageReport('/about.html', [{ ...checkResult(CHECK), outcome: 'untested' }], {
      variant: variant('menu open'),
    });
    expect(baselineReport([asItLoads, untested], { file: 'b', lines }).mended).toEqual([]);
  });

  test('where a pattern is mended on some of its pages, it is narrowed to the others', () => {
    const pages = stories(4, (at) => (at === 0 ? [] : [fault]));
    const { text } = updateBaseline(reportOf(pages), lines, 'prune');
    expect(told(parseBaseline(text, 'b')).map(([page]) => page)).toEqual([
      '/about.html',
      '/news/1.html',
      '/news/2.html',
      '/news/3.html',
    ]);
  });

  test('a known finding on more pages than were recorded is told', () => {
    const pages = stories(6, () => [fault]);
    expect(baselineReport(pages, { file: 'b', lines }).spread).toMatchObject([
      { count: 4, now: 6 },
    ]);
  });
});

test('only what is new is shown, and what is left of a check is judged by that', () => {
  const [known, doubt] = [
    finding({ known: true }),
    finding({ outcome: 'cantTell', fingerprint: id(9) }),
  ];
  const page = pageReport('/a.html', [
    checkResult('fake-heading', [known, doubt]),
    checkResult('h1-single', [known]),
    checkResult('headline-once'),
  ]);
  const shown = onlyNew(page);
  expect(shown.checks.map(({ id: check, outcome }) => [check, outcome])).toEqual([
    ['fake-heading', 'cantTell'],
    ['headline-once', 'passed'],
  ]);
  expect(shown.areas).toEqual({ headings: 'cantTell' });
});

const GOOD = `heading-not-empty failed /a.html 1 ${id(1)} footer > h2`;

test.each([
  ['', /line 1: This is not a baseline/],
  ['{}', /line 1: This is not a baseline/],
  ['# presscheck baseline 2', /version 2, which a newer presscheck wrote/],
  [`# presscheck baseline 1\n${GOOD}\nnonsense`, /b\.txt, line 3: .*this one has 1\. Fix/],
  [
    `# presscheck baseline 1\n${GOOD.replace('failed', 'passed')}`,
    /line 2: The outcome .*“passed”/,
  ],
  [`# presscheck baseline 1\n${GOOD.replace(' 1 ', ' none ')}`, /line 2: The number .*“none”/],
  [`# presscheck baseline 1\n${GOOD.replace(id(1), 'xyz')}`, /line 2: “xyz” is not a fingerprint/],
  [`# presscheck baseline 1\n<<<<<<< ours\n${GOOD}`, /line 2: This is a merge conflict marker/],
])('%j is refused with its line', (text, words) => {
  expect(() => parseBaseline(text, 'b.txt')).toThrow(words);
});

test('comments, empty lines and other line ends are read', () => {
  expect(
    parseBaseline(`\uFEFF# presscheck baseline 1\r\n\r\n# note\r\n${GOOD}\r\n`, 'b.txt'),
  ).toEqual([
    {
      checkId: 'heading-not-empty',
      outcome: 'failed',
      pages: '/a.html',
      count: 1,
      key: id(1),
      place: 'footer > h2',
    },
  ]);
});
