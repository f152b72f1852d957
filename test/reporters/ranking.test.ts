import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  IMPACTS,
  type PageReport,
  reporterContext,
  reporters,
  terminalSummary,
} from '../../src/index.ts';
import { rootCauses } from '../../src/report/root-causes.ts';
import { rankedCauses, worstFirst } from '../../src/reporters/ranking.ts';
import { checkResult, finding, pageReport, reportOf } from '../helpers/hand-made-report.ts';

test('what hurts most readers comes first: the impact times the pages, the worse impact of equals', () => {
  const entries = [
    { impact: 'minor', pages: 9 },
    { impact: 'critical', pages: 3 },
    { impact: 'moderate', pages: 6 },
    { impact: 'serious', pages: 1 },
  ] as const;
  expect(entries.toSorted(worstFirst)).toEqual([entries[1], entries[2], entries[0], entries[3]]);
});

test('the order is one, however its entries come', () => {
  const burden = fc.record({ impact: fc.constantFrom(...IMPACTS), pages: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(burden), fc.infiniteStream(fc.nat(9)), (entries, numbers) => {
      const keys = new Map(entries.map((entry) => [entry, numbers.next().value]));
      const mixed = entries.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
      expect(mixed.sort(worstFirst)).toEqual(entries.toSorted(worstFirst));
    }),
  );
});

test('of causes each check leads with the one on most pages, new ones first; the others follow', () => {
  const cause = (id: string, checkId: string, pages: number, known = false) => ({
    id,
    checkId,
    pages: Array.from({ length: pages }, (_, at) => `/${at}`),
    example: finding({ known }),
  });
  const causes = [
    cause('a1', 'a', 9, true),
    cause('a2', 'a', 2),
    cause('b1', 'b', 5),
    cause('b2', 'b', 8),
    cause('b3', 'b', 7),
  ];
  const impactOf = () => 'serious' as const;
  const all = rankedCauses(causes, ['b', 'a'], impactOf, 30);
  expect(all.first.map(({ id }) => id)).toEqual(['b2', 'a2', 'a1', 'b3', 'b1']);
  const few = rankedCauses(causes, ['b', 'a'], impactOf, 3);
  expect([few.first.map(({ id }) => id), few.count]).toEqual([['b2', 'a2', 'a1'], 5]);
});

const FAULTS = {
  rare: { impact: 'critical', pages: 2, message: 'It is rare and critical.' },
  common: { impact: 'moderate', pages: 12, message: 'It is common and moderate.' },
  mild: { impact: 'minor', pages: 11, message: 'It is mild and on nearly all pages.' },
} as const;

/** Twelve pages; of each fault the first ones have it, in a template’s footer. */
function site(): PageReport[] {
  return Array.from({ length: 12 }, (_, at) =>
    pageReport({
      url: `/${at}.html`,
      checks: Object.entries(FAULTS)
        .filter(([, { pages }]) => at < pages)
        .map(([id, { impact, message }]) => {
          const findings = [finding({ fingerprint: `of-${id}`, part: 'footer>p', message })];
          return checkResult({ id, impact, message, owner: 'template', findings });
        }),
    }),
  );
}

test('the terminal, the summary, its causes and the HTML report rank alike', () => {
  const pages = site();
  const report = { ...reportOf(pages), rootCauses: [...rootCauses(pages)] };
  const context = reporterContext('en');
  const text = (format: 'markdown' | 'html') =>
    [...reporters[format].render(report, context)].join('');
  const [causes = '', checks = ''] = text('markdown').split('### What fails');
  const [, first = ''] = /<ol class="first">(.*?)<\/ol>/s.exec(text('html')) ?? [];
  const [, cards = ''] = /<ul class="causes">(.*?)<h2/s.exec(text('html')) ?? [];
  const shown = {
    terminal: terminalSummary(report, { color: false }),
    causes,
    checks,
    first,
    cards,
  };
  const messages = Object.values(FAULTS).map(({ message }) => message);
  for (const [where, said] of Object.entries(shown)) {
    const order = messages
      .filter((message) => said.includes(message))
      .toSorted((a, b) => said.indexOf(a) - said.indexOf(b));
    expect([where, order]).toEqual([
      where,
      [FAULTS.common, FAULTS.mild, FAULTS.rare].map(({ message }) => message),
    ]);
  }
});
