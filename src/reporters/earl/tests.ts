import type { Catalog } from '../../messages/catalogs.ts';
import type { CheckMeta } from '../../model/check.ts';
import type { CheckResult, PageReport } from '../../model/report.ts';
import { visible } from '../visible.ts';
import { criterionAddress } from '../wcag-criteria.ts';
import { PAGE_TEST, testIds } from './names.ts';

/** The tests that any page was put to, with the success criteria of WCAG that they are part of. */
export function testsOf(
  pages: Iterable<PageReport>,
  checks: readonly CheckMeta[],
  { formats }: Catalog,
): unknown[] {
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  const implementers = new Map<string, Implementer[]>();
  let hasErrors = false;
  for (const { checks: results, error } of pages) {
    hasErrors ||= error !== null;
    for (const result of distinct(results)) addTo(implementers, result);
  }
  const tests = [...implementers].map(([id, results]) => testOf(id, results, titles));
  const pageTest = { '@id': PAGE_TEST, '@type': 'earl:TestCase', title: formats.earl.pageTest };
  return hasErrors ? [...tests, pageTest] : tests;
}

/** What a test says of a check that implements it. */
type Implementer = Pick<CheckResult, 'id' | 'wcag' | 'message'>;

function addTo(implementers: Map<string, Implementer[]>, result: CheckResult): void {
  const { id, wcag, message } = result;
  for (const test of testIds(result)) {
    const known = implementers.get(test) ?? [];
    if (known.every((other) => other.id !== id))
      implementers.set(test, [...known, { id, wcag, message }]);
  }
}

function distinct(checks: readonly CheckResult[]): CheckResult[] {
  return [...new Map(checks.map((check) => [check.id, check])).values()];
}

function testOf(
  id: string,
  results: readonly Implementer[],
  titles: ReadonlyMap<string, string>,
): unknown {
  const criteria = new Set(results.flatMap(({ wcag }) => wcag));
  return {
    '@id': id,
    '@type': 'earl:TestCase',
    title: results.map((result) => visible(titles.get(result.id) ?? result.message)),
    identifier: results.map((result) => visible(result.id)),
    isPartOf: [...criteria].flatMap((number) => criterionAddress(number) ?? []),
  };
}
