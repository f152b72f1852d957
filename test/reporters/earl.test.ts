import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import jsonld from 'jsonld';
import type { Report } from '../../src/index.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import {
  checkResult,
  errorPage,
  finding,
  pageReport,
  reportOf,
} from '../helpers/hand-made-report.ts';
import { render } from '../helpers/render.ts';

const EARL = 'http://www.w3.org/ns/earl#';
const DCT = 'http://purl.org/dc/terms/';
const PTR = 'http://www.w3.org/2009/pointers#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

type Triple = { subject: string; predicate: string; object: string };
type Quad = Record<keyof Triple, { value: string }>;

/** Whoever reads the document must not have to fetch anything. */
async function documentLoader(url: string): Promise<never> {
  throw new Error(`The document asks for ${url}.`);
}

async function triplesOf(report: Report): Promise<Triple[]> {
  const document = JSON.parse(render('earl', report));
  // “safe” refuses whatever would be left out for not being an absolute IRI; its types do not know it.
  const options = { documentLoader, safe: true };
  // Without a format the answer is a list of quads; its types do not say so.
  const quads = (await jsonld.toRDF(document, options)) as unknown as Quad[];
  return quads.map((quad) => ({
    subject: quad.subject.value,
    predicate: quad.predicate.value,
    object: quad.object.value,
  }));
}

/** Everything that is said of what has the type, by property. */
function nodesOf(triples: readonly Triple[], type: string): Record<string, string[]>[] {
  const subjects = triples
    .filter(({ predicate, object }) => predicate === TYPE && object === type)
    .map(({ subject }) => subject);
  return subjects.map((subject) => {
    const node: Record<string, string[]> = { id: [subject] };
    for (const triple of triples.filter((one) => one.subject === subject))
      node[triple.predicate] = [...(node[triple.predicate] ?? []), triple.object];
    return node;
  });
}

test('each outcome is asserted in the words of EARL, with who says so of what by which test', async () => {
  const outcomes = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;
  const checks = outcomes.map((outcome, at) =>
    checkResult({ id: `check-${at}`, outcome, act: [], findings: [] }),
  );
  const triples = await triplesOf(reportOf([pageReport({ checks })]));
  const assertions = nodesOf(triples, `${EARL}Assertion`);
  const results = nodesOf(triples, `${EARL}TestResult`);
  expect(results.map((node) => node[`${EARL}outcome`]?.[0])).toEqual(
    outcomes.map((outcome) => `${EARL}${outcome}`),
  );
  for (const [at, node] of assertions.entries())
    expect(node).toMatchObject({
      [`${EARL}assertedBy`]: ['urn:presscheck:software'],
      [`${EARL}subject`]: ['https://example.org/story'],
      [`${EARL}test`]: [`urn:presscheck:check:check-${at}`],
      [`${EARL}mode`]: [`${EARL}automatic`],
      [`${EARL}result`]: [results[at]?.['id']?.[0]],
    });
  expect(nodesOf(triples, `${EARL}Software`)).toMatchObject([
    { [`${DCT}hasVersion`]: ['1.2.3'], [TYPE]: expect.arrayContaining([`${EARL}Assertor`]) },
  ]);
  expect(nodesOf(triples, `${EARL}TestSubject`)).toMatchObject([
    { id: ['https://example.org/story'], [`${DCT}title`]: ['Ferry returns'] },
  ]);
});

test('a check that implements rules of ACT is asserted by these, as part of WCAG', async () => {
  const checks = [checkResult({ act: ['cf77f2', 'ffd0e9'], wcag: ['2.4.1', '9.9.9'] })];
  const triples = await triplesOf(reportOf([pageReport({ checks })]));
  const rule = (id: string) => `https://www.w3.org/WAI/standards-guidelines/act/rules/${id}/`;
  expect(nodesOf(triples, `${EARL}Assertion`).flatMap((node) => node[`${EARL}test`])).toEqual([
    rule('cf77f2'),
    rule('ffd0e9'),
  ]);
  expect(nodesOf(triples, `${EARL}TestCase`)[0]).toMatchObject({
    id: [rule('cf77f2')],
    [`${DCT}title`]: ['Headings have text'],
    [`${DCT}isPartOf`]: ['https://www.w3.org/TR/WCAG22/#bypass-blocks'],
  });
});

test('places are pointed at, on the page and in the source', async () => {
  const source = { file: 'dist/a.html', line: 3, column: 5 };
  const findings = [finding({ source }), finding({ selector: [], source: null })];
  const triples = await triplesOf(reportOf([pageReport({ checks: [checkResult({ findings })] })]));
  expect(nodesOf(triples, `${PTR}CSSSelectorPointer`)).toMatchObject([
    { [`${PTR}expression`]: ['main > h2'] },
  ]);
  expect(nodesOf(triples, `${PTR}LineCharPointer`)).toMatchObject([
    { [`${PTR}lineNumber`]: ['3'], [`${PTR}charNumber`]: ['5'] },
  ]);
});

test('a page that could not be audited is asserted to be untested', async () => {
  const triples = await triplesOf(reportOf([errorPage()]));
  expect(nodesOf(triples, `${EARL}TestResult`)).toMatchObject([
    {
      [`${EARL}outcome`]: [`${EARL}untested`],
      [`${EARL}info`]: ['The server answered 404. Check the address.'],
    },
  ]);
});

test('any report is EARL: every check of every page is asserted, and nothing has to be fetched', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport(), async (report) => {
      const triples = await triplesOf(report);
      const expected = report.pages.flatMap(({ error, checks }) =>
        error ? [1] : checks.map(({ act }) => Math.max(1, act.length)),
      );
      expect(nodesOf(triples, `${EARL}Assertion`)).toHaveLength(
        expected.reduce((sum, count) => sum + count, 0),
      );
    }),
    { numRuns: 60 },
  );
});
