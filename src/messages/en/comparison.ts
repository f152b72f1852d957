import { counted, times } from '../../text/counted.ts';

/** What a comparison of two reports says. */
export const comparison = {
  title: 'Compared reports',
  new: (findings: number, doubts: number) => `New: ${tally(findings, doubts)}`,
  gone: (findings: number, doubts: number) => `Gone: ${tally(findings, doubts)}`,
  unchanged: (findings: number, doubts: number) => `Unchanged: ${tally(findings, doubts)}`,
  unknown: (findings: number, doubts: number) =>
    `Unknown: ${tally(findings, doubts)} that the old report could not judge; not counted as new`,
  check: (checkId: string, impact: string) => `${checkId} (${impact})`,
  doubt: 'a person must look',
  onOne: (page: string) => `on ${page}`,
  onPages: (count: number, shown: string, more: number) =>
    `on ${count} pages: ${shown}${more > 0 ? ` and ${more} more` : ''}`,
  onlyOld: (pages: number) =>
    `${counted(pages, 'page')} only in the old report; findings there do not count as gone`,
  onlyNew: (pages: number) =>
    `${counted(pages, 'page')} only in the new report; all findings there are new`,
  notAudited: (pages: number) =>
    `${counted(pages, 'page')} not audited in the new report; findings there do not count as gone`,
  notAuditedBefore: (pages: number) =>
    `${counted(pages, 'page')} not audited in the old report; findings there do not count as new`,
  way: (oldRead: string, nowRead: string, oldBest: string, nowBest: string) =>
    `Way to the story, in the median: ${oldRead} s read from the top before and ${nowRead} s now; ${oldBest} s by the quickest way before and ${nowBest} s now`,
  wayGrown: (count: number) => `The way to the story is longer ${times(count)}`,
  wayShrunk: (count: number) => `The way to the story is shorter ${times(count)}`,
  wayMeasures: { reading: 'read from the top', best: 'by the quickest way' },
  wayChange: (page: string, measure: string, old: string, now: string) =>
    `${page} ${measure}: ${old} s, now ${now} s`,
  checksOnlyOld: (checks: number) => `${counted(checks, 'check')} judged only in the old report`,
  checksOnlyNew: (checks: number) => `${counted(checks, 'check')} judged only in the new report`,
  more: (count: number) => `… and ${count} more`,
  worse: (both: number) => `WORSE  ${counted(both, 'page')} compared`,
  noWorse: (both: number) => `NO WORSE  ${counted(both, 'page')} compared`,
};

function tally(findings: number, doubts: number): string {
  const beside = doubts > 0 ? `, and ${counted(doubts, 'doubt')} for a person to look at` : '';
  return `${counted(findings, 'finding')}${beside}`;
}
