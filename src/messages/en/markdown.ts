import { counted } from '../../text/counted.ts';

/** What the Markdown format says. */
export const markdown = {
  title: {
    passed: '## presscheck: passed',
    failed: '## presscheck: failed',
    incomplete: '## presscheck: the audit is incomplete',
    error: '## presscheck: the audit is incomplete',
  },
  counts: (counts: string) => `**${counts}.**`,
  letThrough: (findings: number) =>
    `${counted(findings, 'finding')} did not count: none has the impact that fails a run.`,
  changes: {
    new: (count: number) => `**New**: ${counted(count, 'finding')}`,
    fixed: (count: number) => `**Fixed**: ${counted(count, 'finding')}`,
    still: (count: number, since: string) =>
      `**Still there**: ${counted(count, 'finding')}, held against ${since}`,
  },
  causes: '### One fix for many pages',
  cause: (impact: string, message: string, pages: number, owner: string, place: string) =>
    `**${impact}**: ${message} On ${counted(pages, 'page')}, for ${owner}${place ? `, at ${place}` : ''}`,
  checks: '### What fails, worst first',
  check: (impact: string, message: string, id: string, pages: number, places: number) =>
    `**${impact}**: ${message} ${counted(pages, 'page')}, ${counted(places, 'place')} (${id})`,
  leftOut: '### Left out',
  pages: '### Pages',
  failedPage: (page: string, findings: number) =>
    `failed: ${page}, ${counted(findings, 'finding')}`,
  incompletePage: (page: string, checks: number, why: string) =>
    `incomplete: ${page}, ${counted(checks, 'check')} could not run. ${why}`,
  errorPage: (page: string, message: string) => `not audited: ${page}: ${message}`,
  owners: '### To fix',
  owner: (owner: string, findings: number, checks: number) =>
    `For ${owner}: ${counted(findings, 'finding')} from ${counted(checks, 'check')}`,
  toLookAt: (places: number, checks: number) =>
    `A person must look at ${counted(places, 'more place')}: ${counted(checks, 'check')} could not tell.`,
  more: (count: number) => `and ${count} more`,
  where:
    'The full report is in the files beside this one. `presscheck explain` says how to fix each problem.',
};
