import fc from 'fast-check';
import {
  AREAS,
  type CheckResult,
  type Finding,
  IMPACTS,
  type PageReport,
  type Report,
  type RootCause,
  type Summary,
} from '../../src/index.ts';
import { ROUTE_KINDS, SPOKEN_ROLES } from '../../src/model/accessibility-links/way.ts';
import {
  CRITERION_NUMBERS,
  CRITERION_STATES,
  HAND_ANSWERS,
  WHY_PERSON,
} from '../../src/model/criteria.ts';
import { OWNERS } from '../../src/model/outcome.ts';
import { WHY_LEFT_OUT } from '../../src/model/pages-left-out.ts';
import { PAGE_OUTCOMES, type WayReport } from '../../src/model/report.ts';
import { hostileText } from './hostile-text.ts';

const OUTCOMES = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;

const text = hostileText();
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null });
const count = fc.nat({ max: 5000 });
const box = maybe(fc.record({ x: fc.integer(), y: fc.integer(), width: count, height: count }));
const address = fc.oneof(text, fc.webUrl({ withQueryParameters: true, withFragments: true }));

/** A finding with any texts in it. */
function arbitraryFinding(): fc.Arbitrary<Finding> {
  const own = fc.option(fc.constantFrom(...OWNERS), { nil: undefined });
  return fc
    .tuple(placedFinding(), own)
    .map(([finding, owner]) => (owner ? { ...finding, owner } : finding));
}

function placedFinding(): fc.Arbitrary<Finding> {
  return fc.record({
    outcome: fc.constantFrom('failed', 'cantTell'),
    selector: some(text),
    html: text,
    message: text,
    fix: text,
    data: fc.dictionary(text, fc.oneof(text, count), { maxKeys: 2 }),
    box,
    fingerprint: fc.oneof(text, fc.constantFrom('0123456789abcdef', '0123456789abcdef-2')),
    part: fc.oneof(text, fc.constantFrom('footer>h2', 'main>article>h2')),
    known: fc.boolean(),
    source: maybe(
      fc.record({
        file: fc.oneof(text, fc.constant('dist/a page.html')),
        line: maybe(fc.integer({ min: 1, max: 9999 })),
        column: maybe(fc.integer({ min: 1, max: 999 })),
      }),
    ),
  });
}

const check: fc.Arbitrary<CheckResult> = fc.record({
  id: fc.oneof(text, fc.constantFrom('heading-not-empty', 'skip-link-first', 'color-contrast')),
  area: fc.constantFrom(...AREAS),
  outcome: fc.constantFrom(...OUTCOMES),
  impact: fc.constantFrom(...IMPACTS),
  level: fc.constantFrom('A', 'AA', 'AAA', 'best-practice'),
  wcag: some(fc.oneof(text, fc.constantFrom('2.4.1', '1.4.10'))),
  act: some(fc.oneof(text, fc.constantFrom('cf77f2', 'ffd0e9'))),
  owner: fc.constantFrom('template', 'editor'),
  message: text,
  findings: some(arbitraryFinding()),
});

const shot = fc.record({
  name: text,
  picture: fc.oneof(text, fc.constant('data:image/png;base64,iVBORw0KGgo=')),
  width: count,
  height: count,
  boxes: some(fc.record({ x: count, y: count, width: count, height: count })),
  zoom: fc.constantFrom(1, 2),
});

const outline: PageReportArbitrary<'outline'> = some(
  fc.record({
    level: maybe(fc.integer({ min: 1, max: 6 })),
    text,
    selector: some(text),
    region: fc.constantFrom('story', 'aside', 'landmark', 'page'),
    box,
    faults: some(
      fc.record({ checkId: text, outcome: fc.constantFrom('failed', 'cantTell'), message: text }),
    ),
  }),
);

const skipLinks: PageReportArbitrary<'skipLinks'> = some(
  fc.record({
    name: text,
    href: text,
    lands: maybe(text),
    outcome: fc.constantFrom(...OUTCOMES),
    selector: some(text),
    picture: maybe(text),
    box,
    landsBox: box,
    meantBox: box,
  }),
);

const tabStops = some(fc.record({ name: text, box }));

const textSizes: PageReportArbitrary<'textSizes'> = some(
  fc.record({
    name: text,
    fontSizePx: count,
    ratio: count,
    outcome: fc.constantFrom(...OUTCOMES),
  }),
);

const way: fc.Arbitrary<WayReport> = fc.record({
  speechRate: count,
  pressSeconds: count,
  routes: some(
    fc.record({
      kind: fc.constantFrom(...ROUTE_KINDS),
      link: text,
      works: fc.boolean(),
      how: fc.constantFrom('tried' as const, 'estimated' as const),
      presses: count,
      words: count,
      seconds: count,
      promisedSeconds: count,
      landsAt: fc.nat({ max: 3 }),
    }),
  ),
  best: maybe(fc.nat({ max: 3 })),
  promised: maybe(fc.nat({ max: 3 })),
  lostSeconds: count,
  parts: some(fc.record({ role: maybe(fc.constantFrom(...SPOKEN_ROLES)), name: text })),
  transcript: some(
    fc.record({
      said: text,
      ofPage: fc.nat({ max: 9 }),
      words: count,
      at: count,
      part: count,
      box,
      lang: text,
      remarks: some(fc.constantFrom('again' as const, 'file-name' as const)),
    }),
  ),
});

const variant = fc.record({
  name: text,
  viewport: fc.record({ width: count, height: count }),
  device: maybe(text),
  colorScheme: fc.constantFrom('light' as const, 'dark' as const),
  reducedMotion: fc.boolean(),
  forcedColors: fc.boolean(),
  state: maybe(text),
});

type PageReportArbitrary<K extends keyof PageReport> = fc.Arbitrary<PageReport[K]>;

/** One page of a report with any texts in it: audited with anything found, or not audited. */
function arbitraryPage(): fc.Arbitrary<PageReport> {
  return fc.record({
    url: address,
    target: text,
    finalUrl: maybe(address),
    status: maybe(count),
    title: text,
    lang: maybe(text),
    viewport: fc.record({ width: count, height: count }),
    variant: maybe(variant),
    outcome: fc.constantFrom(...PAGE_OUTCOMES),
    durationMs: count,
    error: maybe(
      fc.record({
        code: fc.constantFrom('navigation-timeout', 'http-error', 'interrupted'),
        message: text,
        hint: text,
      }),
    ),
    areas: fc.constant({}),
    checks: some(check),
    outline,
    skipLinks,
    tabStops,
    textSizes,
    way,
    picture: maybe(shot),
    filmStrip: some(shot),
    axe: fc.constant(null),
    notes: some(text),
    parts: fc.dictionary(address, text, { maxKeys: 3, noNullPrototype: true }),
    notCached: text,
    missingStyleSheets: count,
  });
}

const day = fc.constantFrom('2026-11-30', '2026-12-01');
const criterion = fc.constantFrom(...CRITERION_NUMBERS);

const criterionSummary = fc.record({
  criterion,
  state: fc.constantFrom(...CRITERION_STATES),
  pages: fc.record({ failed: count, needsPerson: count, notTested: count, nothingFound: count }),
  failed: some(fc.oneof(text, fc.constant('heading-not-empty'))),
  why: some(fc.constantFrom(...WHY_PERSON)),
  byPerson: fc.record({ pages: count, date: day }),
});

const manual = fc.record({
  version: text,
  answers: some(
    fc.record({
      template: fc.oneof(text, fc.constantFrom('*', '/news/*')),
      criterion,
      answer: fc.constantFrom(...HAND_ANSWERS),
      date: day,
      note: text,
    }),
  ),
});

const summary: fc.Arbitrary<Summary> = fc.record({
  outcome: fc.constantFrom(...PAGE_OUTCOMES),
  exitCode: fc.constantFrom(0, 1, 2, 130),
  pages: fc.record({ total: count, passed: count, failed: count, incomplete: count, error: count }),
  areas: fc.constant({}),
  problems: some(text),
  criteria: some(criterionSummary),
  leftOut: some(
    fc.record({ why: fc.constantFrom(...WHY_LEFT_OUT), pages: count, examples: some(text) }),
  ),
});

const rootCause: fc.Arbitrary<RootCause> = fc.record({
  id: text,
  checkId: text,
  pages: some(address),
  example: arbitraryFinding(),
});

const baselineLine = {
  checkId: text,
  outcome: fc.constantFrom('failed', 'cantTell'),
  pages: text,
  count,
  key: text,
  place: text,
} as const;

const baseline = fc.record({
  file: text,
  known: count,
  new: count,
  mended: some(fc.record({ ...baselineLine, gone: count })),
  spread: some(fc.record({ ...baselineLine, now: count })),
  noted: some(fc.record({ ...baselineLine, now: count, isOver: fc.boolean() })),
});

/**
 * A report of the right shape with any texts in it, hostile ones as often as not. Its parts need
 * not agree with one another: a reporter tells what it is given.
 */
export function arbitraryReport(): fc.Arbitrary<Report> {
  return fc.record({
    schemaVersion: fc.constant(1),
    tool: fc.record({
      name: fc.constant('presscheck'),
      version: text,
      axeVersion: text,
      browser: text,
    }),
    run: fc.record({
      startedAt: fc
        .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
        .map((date) => date.toISOString()),
      durationMs: count,
      targets: some(text),
      options: fc.dictionary(text, text, { maxKeys: 2 }),
    }),
    summary,
    rootCauses: some(rootCause),
    baseline: maybe(baseline),
    manual,
    pages: some(arbitraryPage()),
  });
}
