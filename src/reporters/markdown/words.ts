import type { Impact, Owner } from '../../model/outcome.ts';
import type { Summary } from '../../model/report.ts';
import { counted } from '../../text/counted.ts';
import { IMPACT_NAMES, OWNER_NAMES } from '../words.ts';

/** What the Markdown format says to people. Whatever comes from a page is escaped before it gets here. */
export const WORDS = {
  title: {
    passed: '## presscheck: passed',
    failed: '## presscheck: failed',
    error: '## presscheck: the audit is not whole',
  } satisfies Record<Summary['outcome'], string>,
  counts: ({ total, passed, failed, error }: Summary['pages']) =>
    `**${counted(total, 'page')}**: ${passed} passed, ${failed} failed, ${error} not audited.`,
  letThrough: (findings: number) =>
    `${counted(findings, 'finding')} did not count: no check that failed reaches what the run fails on.`,
  baseline: (fresh: number, known: number) =>
    `Against the baseline: ${counted(fresh, 'new finding')}, ${known} known.`,
  causes: '### One mend for many pages',
  cause: (impact: Impact, message: string, pages: number, owner: Owner, place: string) =>
    `**${IMPACT_NAMES[impact]}**: ${message} On ${counted(pages, 'page')}, for ${OWNER_NAMES[owner]}${place ? `, at ${place}` : ''}`,
  checks: '### What fails, worst first',
  check: (impact: Impact, message: string, id: string, pages: number, places: number) =>
    `**${IMPACT_NAMES[impact]}**: ${message} ${counted(pages, 'page')}, ${counted(places, 'place')} (${id})`,
  pages: '### Pages',
  failedPage: (page: string, findings: number) =>
    `failed: ${page}, ${counted(findings, 'finding')}`,
  errorPage: (page: string, message: string) => `not audited: ${page}: ${message}`,
  owners: '### Who mends it',
  owner: (owner: Owner, findings: number, checks: number) =>
    `${OWNER_NAMES[owner]}: ${counted(findings, 'finding')} of ${counted(checks, 'check')}`,
  toLookAt: (places: number, checks: number) =>
    `A person must look at ${counted(places, 'more place')}, for ${counted(checks, 'check')} that could not tell.`,
  more: (count: number) => `and ${count} more`,
  where:
    'The whole report is in the files beside this one; `presscheck explain` says how to mend each.',
};
