import { counted } from '../../text/counted.ts';

/** What a comparison of two reports says. */
export const COMPARISON_SENTENCES = {
  title: 'Compared reports',
  new: (findings: number, doubts: number) => `New: ${tally(findings, doubts)}`,
  gone: (findings: number, doubts: number) => `Gone: ${tally(findings, doubts)}`,
  unchanged: (findings: number, doubts: number) => `Unchanged: ${tally(findings, doubts)}`,
  check: (checkId: string, impact: string) => `${checkId} (${impact})`,
  doubt: 'a person must look',
  onPages: (pages: readonly string[], shown: readonly string[]) =>
    pages.length === 1
      ? `on ${shown[0]}`
      : `on ${pages.length} pages: ${shown.join(', ')}${pages.length > shown.length ? ` and ${pages.length - shown.length} more` : ''}`,
  onlyOld: (pages: number) =>
    `${counted(pages, 'page')} only in the old report; what was found there does not count as gone`,
  onlyNew: (pages: number) =>
    `${counted(pages, 'page')} only in the new report; all that was found there is new`,
  notAudited: (pages: number) =>
    `${counted(pages, 'page')} not audited in the new report; nothing there counts as gone`,
  checksOnlyOld: (checks: number) => `${counted(checks, 'check')} judged only in the old report`,
  checksOnlyNew: (checks: number) => `${counted(checks, 'check')} judged only in the new report`,
  more: (count: number) => `… and ${count} more`,
  verdict: (isWorse: boolean, both: number) =>
    `${isWorse ? 'WORSE' : 'NO WORSE'}  ${counted(both, 'page')} compared`,
} as const;

function tally(findings: number, doubts: number): string {
  const beside = doubts > 0 ? `, and ${counted(doubts, 'doubt')} for a person to look at` : '';
  return `${counted(findings, 'finding')}${beside}`;
}
