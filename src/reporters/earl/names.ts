import type { CheckResult, PageReport } from '../../model/report.ts';
import { actRuleAddress, pathReference, webAddress } from '../addresses.ts';

export const ASSERTOR = 'urn:presscheck:software';

/** The test that a page which could not be audited did not even come to. */
export const PAGE_TEST = 'urn:presscheck:test:page';

/** The IRI of a page: its address, or a name for one that is not on the web. */
export function subjectId(page: PageReport): string {
  return webAddress(page) ?? `urn:presscheck:page:${pathReference(page.url)}`;
}

/** The tests that a check implements: rules of ACT, else the check itself. */
export function testIds({ act, id }: Pick<CheckResult, 'act' | 'id'>): string[] {
  return act.length > 0 ? act.map(actRuleAddress) : [`urn:presscheck:check:${pathReference(id)}`];
}
