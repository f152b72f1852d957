import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge, type Report } from '../../src/index.ts';
import { elementRef, heading, headingsEvidence } from '../helpers/evidence.ts';

const only = ['heading-not-empty', 'heading-levels-in-order'];

const anyPages = fc
  .array(
    fc.array(
      fc
        .record({
          name: fc.constantFrom('', 'Ferry returns'),
          level: fc.integer({ min: 1, max: 4 }),
          element: fc.nat(3).map((id) => elementRef(`#h${id}`)),
        })
        .map(heading),
      { maxLength: 4 },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pages) => pages.map((headings, at) => headingsEvidence(`/page-${at}.html`, headings)));

test('the order of the pages changes no verdict, no count and no root cause', () => {
  const twoOrders = anyPages.chain((pages) =>
    fc.tuple(
      fc.constant(pages),
      fc.shuffledSubarray(pages, { minLength: pages.length, maxLength: pages.length }),
    ),
  );
  fc.assert(
    fc.property(twoOrders, ([pages, shuffled]) => {
      expect(unordered(judge(shuffled, { only }))).toEqual(unordered(judge(pages, { only })));
    }),
  );
});

test('evidence is judged the same each time, and left as it was', () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      const before = JSON.stringify(pages);
      expect(judge(pages, { only }).pages).toEqual(judge(pages, { only }).pages);
      expect(JSON.stringify(pages)).toBe(before);
    }),
  );
});

/** What must be the same in any order: the example of a root cause is just the first that was met. */
function unordered({ pages, summary, rootCauses }: Report) {
  return {
    summary,
    rootCauses: rootCauses.map(({ id, checkId, pages: on }) => ({
      id,
      checkId,
      on: on.toSorted(),
    })),
    pages: pages.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
  };
}
