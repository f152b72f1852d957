import type { CheckMeta } from '../../model/check.ts';
import type { CheckResult, PageReport } from '../../model/report.ts';
import { wellFormed } from '../plain-text.ts';
import { criterionAddress } from '../wcag-criteria.ts';
import { PAGE_TEST, testIds } from './names.ts';
import { WORDS } from './words.ts';

/** The tests that any page was put to, with the success criteria of WCAG that they are part of. */
export function testsOf(pages: readonly PageReport[], checks: readonly CheckMeta[]): unknown[] {
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  const implementers = new Map<string, CheckResult[]>();
  for (const result of pages.flatMap((page) => distinct(page.checks))) {
    for (const id of testIds(result)) {
      const known = implementers.get(id) ?? [];
      if (known.every((other) => other.id !== result.id)) implementers.set(id, [...known, result]);
    }
  }
  const tests = [...implementers].map(([id, results]) => testOf(id, results, titles));
  const hasErrors = pages.some(({ error }) => error !== null);
  const pageTest = { '@id': PAGE_TEST, '@type': 'earl:TestCase', title: WORDS.pageTest };
  return hasErrors ? [...tests, pageTest] : tests;
}

function distinct(checks: readonly CheckResult[]): CheckResult[] {
  return [...new Map(checks.map((check) => [check.id, check])).values()];
}

function testOf(
  id: string,
  results: readonly CheckResult[],
  titles: ReadonlyMap<string, string>,
): unknown {
  const criteria = new Set(results.flatMap(({ wcag }) => wcag));
  return {
    '@id': id,
    '@type': 'earl:TestCase',
    title: results.map((result) => wellFormed(titles.get(result.id) ?? result.message)),
    identifier: results.map((result) => wellFormed(result.id)),
    isPartOf: [...criteria].flatMap((number) => criterionAddress(number) ?? []),
  };
}
