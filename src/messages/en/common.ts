import type { Area, Impact, Outcome, Owner } from '../../model/outcome.ts';
import type { WhyLeftOut } from '../../model/pages-left-out.ts';
import type { CheckResult, PageReport, Summary } from '../../model/report.ts';
import { counted } from '../../text/counted.ts';

/** The words that all formats share. */
export const common = {
  areas: {
    'accessibility-links': 'Accessibility links',
    'text-size': 'Text size',
    headings: 'Headings',
    'news-page': 'News page',
    axe: 'Everything else (axe)',
  } satisfies Record<Area, string>,
  outcomes: {
    passed: 'Passed',
    failed: 'Failed',
    cantTell: 'A person must look',
    inapplicable: 'Does not apply',
    untested: 'Not tested',
  } satisfies Record<Outcome, string>,
  pageOutcomes: {
    passed: 'Passed',
    failed: 'Failed',
    incomplete: 'Incomplete',
    letThrough: 'Failed, not counted',
    error: 'Not audited',
  } satisfies Record<PageReport['outcome'] | 'letThrough', string>,
  runOutcomes: {
    passed: 'passed',
    failed: 'failed',
    incomplete: 'incomplete',
    error: 'incomplete',
  } satisfies Record<Summary['outcome'], string>,
  owners: {
    template: 'the template’s developers',
    editor: 'the story’s editor',
  } satisfies Record<Owner, string>,
  impacts: {
    minor: 'minor',
    moderate: 'moderate',
    serious: 'serious',
    critical: 'critical',
  } satisfies Record<Impact, string>,
  /** How the pages of a run came out. */
  pageCounts: (total: number, passed: number, failed: number, incomplete: number, error: number) =>
    `${counted(total, 'page')}: ${passed} passed, ${failed} failed, ${incomplete} incomplete, ${error} not audited`,
  /** Checks that options switched off: how many, and by what; on which pages where not on all. */
  leftOut: (checks: number, by: string, where: string | null) =>
    `${counted(checks, 'check')} left out by ${by}${where === null ? '' : ` on ${where}`}`,
  /** Pages that were found and rightly not audited, by why. */
  pagesLeftOut: {
    since: (count) => `${counted(count, 'page')} not changed since the time of --since`,
    unchanged: (count) => `${counted(count, 'page')} not changed since what --changed-since names`,
    robots: (count) => `${counted(count, 'page')} left out since robots.txt asks robots not to`,
    sample: (count) => `${counted(count, 'page')} that --sample lets others stand for`,
    trap: (count) => `${counted(count, 'link')} not followed, of what seems to have no end`,
  } satisfies Record<WhyLeftOut, (count: number) => string>,
  /** What became of a rule of `ignore`, told by what it names. */
  ignored: {
    rule: (check: string | null, selector: string | null) =>
      [check ?? 'everything', ...(selector === null ? [] : [`in “${selector}”`])].join(' '),
    leftOut: (
      findings: number,
      onPages: number,
      what: string,
      reason: string,
      until: string | null,
    ) =>
      `${counted(findings, 'finding')} on ${counted(onPages, 'page')} left out by “ignore” (${what}${until === null ? '' : `, until ${until}`}): ${reason}`,
    nothing: (what: string) =>
      `The rule of “ignore” for ${what} met nothing. Take it out if it is no longer needed.`,
    over: (what: string, until: string) =>
      `The rule of “ignore” for ${what} ended on ${until}: what it left out counts again.`,
  },
  /** What is kept of a run, as the head of a column. */
  historyColumns: {
    at: 'When (UTC)',
    commit: 'Commit',
    outcome: 'Outcome',
    pages: 'Pages',
    failed: 'Failed',
    way: 'Way (s)',
    seconds: 'Took (s)',
  },
  wholePage: 'the whole page',
  /** What happened and what to do about it, or what is wrong and its fix, one after the other. */
  both: (what: string, fix: string) => [what, fix].filter(Boolean).join(' '),
  untested: (id: CheckResult['id'], message: string) => `The check ${id} could not run. ${message}`,
};
