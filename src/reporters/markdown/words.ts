import type { Impact, Owner } from '../../model/outcome.ts';
import type { Summary } from '../../model/report.ts';
import { countOf, IMPACT_NAMES, OWNER_NAMES } from '../words.ts';

/** What the Markdown format says to people. Whatever comes from a page is escaped before it gets here. */
export const WORDS = {
  title: {
    passed: '## presscheck: passed',
    failed: '## presscheck: failed',
    error: '## presscheck: the audit is not whole',
  } satisfies Record<Summary['outcome'], string>,
  counts: ({ total, passed, failed, error }: Summary['pages']) =>
    `**${countOf(total, 'page')}**: ${passed} passed, ${failed} failed, ${error} not audited.`,
  letThrough: (findings: number) =>
    `${countOf(findings, 'finding')} did not count: no check that failed reaches what the run fails on.`,
  baseline: (fresh: number, known: number) =>
    `Against the baseline: ${countOf(fresh, 'new finding')}, ${known} known.`,
  causes: '### One mend for many pages',
  cause: (impact: Impact, message: string, pages: number, owner: Owner, place: string) =>
    `**${IMPACT_NAMES[impact]}**: ${message} On ${countOf(pages, 'page')}, for ${OWNER_NAMES[owner]}${place ? `, at ${place}` : ''}`,
  checks: '### What fails, worst first',
  check: (impact: Impact, message: string, id: string, pages: number, places: number) =>
    `**${IMPACT_NAMES[impact]}**: ${message} ${countOf(pages, 'page')}, ${countOf(places, 'place')} (${id})`,
  pages: '### Pages',
  failedPage: (page: string, findings: number) =>
    `failed: ${page}, ${countOf(findings, 'finding')}`,
  errorPage: (page: string, message: string) => `not audited: ${page}: ${message}`,
  owners: '### Who mends it',
  owner: (owner: Owner, findings: number, checks: number) =>
    `${OWNER_NAMES[owner]}: ${countOf(findings, 'finding')} of ${countOf(checks, 'check')}`,
  toLookAt: (places: number, checks: number) =>
    `A person must look at ${countOf(places, 'more place')}, for ${countOf(checks, 'check')} that could not tell.`,
  more: (count: number) => `and ${count} more`,
  where:
    'The whole report is in the files beside this one; `presscheck explain` says how to mend each.',
};
