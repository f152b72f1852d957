import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, PageReport } from '../../src/index.ts';
import { rootCauses } from '../../src/report/root-causes.ts';
import { checkResult, finding, pageReport } from '../helpers/reports.ts';

const CHECK = 'heading-not-empty';

/** A site of stories; `faults` says what is found on each. */
function site(size: number, faults: (at: number) => Finding[]): PageReport[] {
  return Array.from({ length: size }, (_, at) =>
    pageReport(`/news/story-${at}.html`, [checkResult(CHECK, faults(at))]),
  );
}

const sizes = (pages: PageReport[]) => [...rootCauses(pages)].map((cause) => cause.pages.length);

const own = (at: number | string, given: Partial<Finding> = {}) =>
  finding({ part: 'main>article>h2', fingerprint: `own-${at}`, ...given });

test.each<[string, number, (at: number) => Finding[], number[]]>([
  ['one element on every page', 50, () => [finding()], [50]],
  ['one element of the footer on two pages', 50, (at) => (at < 2 ? [finding()] : []), [2]],
  ['one part of every page with words of its own', 50, (at) => [own(at)], [50]],
  ['one part of every third page', 60, (at) => (at % 3 === 0 ? [own(at)] : []), [20]],
  [
    'two elements of one part',
    50,
    () => [finding(), finding({ fingerprint: '0123456789abcdef-2' })],
    [50, 50],
  ],
  ['two of one part with words of their own', 9, (at) => [own(at), own(`${at}b`)], [9, 9]],
  ['single faults that differ', 50, (at) => (at < 3 ? [own(at)] : []), [1, 1, 1]],
  ['single faults that are alike', 50, (at) => (at < 3 ? [own('same')] : []), [1, 1, 1]],
  [
    'one address in stories',
    50,
    (at) => (at < 3 ? [own('same', { html: '<iframe src="/player"></iframe>' })] : []),
    [3],
  ],
  [
    'a single fault beside one of the template',
    50,
    (at) => [own('all'), ...(at === 7 ? [own('all-2')] : [])],
    [50, 1],
  ],
  ['the rows of a list', 20, (at) => [1, 2, 3, 4, 5].map((row) => own(`${at}-${row}`)), [20]],
  [
    'a page with many of its own',
    20,
    (at) => (at === 3 ? [own('a'), own('b'), own('c'), own('d')] : []),
    [1, 1, 1, 1],
  ],
  ['two of two pages', 2, (at) => [own(at)], [2]],
  ['two of three pages', 3, (at) => (at < 2 ? [own(at)] : []), [1, 1]],
  ['doubts', 9, () => [finding({ outcome: 'cantTell' })], []],
])('%s', (_, size, faults, expected) => {
  expect(sizes(site(size, faults))).toEqual(expected);
});

test('a template of one section is told by the pages of that section', () => {
  const sport = Array.from({ length: 6 }, (_, at) =>
    pageReport(`/sport/${at}.html`, [checkResult(CHECK, [own(`sport-${at}`)])]),
  );
  expect(sizes([...site(200, () => []), ...sport])).toEqual([6]);
});

test('findings in several windows are counted once a page', () => {
  const twice = site(5, () => [finding()]).flatMap((page) => [page, page]);
  expect(sizes(twice)).toEqual([5]);
});

test('a cause that is new on one page shows that page, however many know it', () => {
  const pages = site(5, (at) => [finding({ known: at !== 3, html: `<h2>${at}</h2>` })]);
  expect([...rootCauses(pages)]).toMatchObject([{ example: { html: '<h2>3</h2>' } }]);
});

/** A fingerprint tells the part too. */
const inItsPart = ({ fingerprint, part }: Pick<Finding, 'fingerprint' | 'part'>) =>
  finding({ part, fingerprint: `${fingerprint} ${part}` });

test('every failed finding has one cause on its page, in any order of the pages', () => {
  const anyFinding = fc.record({
    fingerprint: fc.constantFrom('a', 'b', 'c'),
    part: fc.constantFrom('footer>h2', 'main>article>h2', ''),
  });
  const anySite = fc.array(
    fc.uniqueArray(anyFinding, { selector: (one) => one.fingerprint, maxLength: 3 }),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(anySite, (found) => {
      const pages = site(found.length, (at) => (found[at] ?? []).map(inItsPart));
      const causes = [...rootCauses(pages)];
      const told = causes.flatMap((cause) => cause.pages).length;
      expect(told).toBe(found.flat().length);
      expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length);
      const again = [...rootCauses(pages.toReversed())];
      expect(again.map(({ id }) => id)).toEqual(causes.map(({ id }) => id));
      expect(again.map(({ example }) => example)).toEqual(causes.map(({ example }) => example));
    }),
  );
});
