import { counted } from '../../text/counted.ts';

/** What the formats other than HTML say. Whatever comes from a page is escaped before it gets here. */
export const formats = {
  progress: {
    pages: (done: number, total: number) => `${done}/${total} pages`,
    toLookAt: (done: number, total: number, failed: number) =>
      `${done}/${total} pages, ${failed} with problems`,
    page: { passed: 'passed', failed: 'failed', letThrough: 'failed, not counted', error: 'error' },
    took: (ms: number) => `took ${ms} ms`,
  },
  terminal: {
    page: { error: 'error ', failed: 'failed' },
    findings: (count: number) => counted(count, 'finding'),
    toFix: 'What to fix:',
    check: (pages: number, message: string) => `${counted(pages, 'page')}: ${message}`,
    checkFacts: (id: string, impact: string, owner: string) => `(${id}, ${impact}, for ${owner})`,
    more: {
      page: (count: number) => `… and ${counted(count, 'more page')}`,
      check: (count: number) => `… and ${counted(count, 'more check')}`,
      line: (count: number) => `… and ${counted(count, 'more line')}`,
    },
    byTemplate: (shared: number, total: number) =>
      `${shared} of ${counted(total, 'page')} went by what was tried on other pages of the same template. --every-page full tries everything on every page.`,
    letThrough: (findings: number) =>
      `Failed pages do not count and the exit code is 0, because --fail-on is “never”. Without it, ${counted(findings, 'finding')} would count.`,
    verdict: { passed: 'PASSED', failed: 'FAILED', error: 'INCOMPLETE' },
    counts: (total: number, passed: number, failed: number, error: number, seconds: string) =>
      `${counted(total, 'page')}: ${passed} passed, ${failed} failed, ${error} not audited, in ${seconds} s`,
    report: (path: string) => `Report: ${path}`,
    noSummary: (file: string, why: string) => `The summary cannot be added to “${file}”: ${why}.`,
  },
  timings: {
    head: (pages: number) => `Milliseconds a page, ${counted(pages, 'page')}:`,
    total: 'total',
    slowest: (url: string, ms: number) => `The slowest page took ${ms} ms: ${url}`,
  },
  baseline: {
    counts: (file: string, fresh: number, known: number) =>
      `Against the baseline ${file}: ${counted(fresh, 'new finding')}, ${known} known.`,
    fixed: 'Fixed, but still in the baseline (“presscheck baseline --prune” takes it out):',
    gone: (checkId: string, place: string, where: string, gone: number) =>
      gone === 1
        ? `${checkId}: ${place}, gone from ${where}`
        : `${checkId}: ${place}, gone from ${counted(gone, 'page')} of ${where}`,
    spread: (checkId: string, place: string, where: string, count: number, now: number) =>
      `${checkId}: ${place} is known on ${where}. It was on ${counted(count, 'page')} when it was recorded and is on ${now} now.`,
    notAudited: (url: string, problem: string) => `${url}: ${problem}`,
    chooseAnother: 'Name another file with --baseline.',
    nothingWritten: (file: string) => `Nothing was written to ${file}.`,
    written: (file: string, lines: number) =>
      `Written: ${file}, ${counted(lines, 'line')}. With --baseline ${file}, these findings no longer fail a run.`,
    dropped: (lines: number) =>
      lines === 1 ? '1 line was removed.' : `${lines} lines were removed.`,
    kept: (lines: number) =>
      lines === 1
        ? '1 line about a page or check outside this run was kept.'
        : `${lines} lines about pages or checks outside this run were kept.`,
  },
  markdown: {
    title: {
      passed: '## presscheck: passed',
      failed: '## presscheck: failed',
      error: '## presscheck: the audit is incomplete',
    },
    counts: (total: number, passed: number, failed: number, error: number) =>
      `**${counted(total, 'page')}**: ${passed} passed, ${failed} failed, ${error} not audited.`,
    letThrough: (findings: number) =>
      `${counted(findings, 'finding')} did not count: none has the impact that fails a run.`,
    baseline: (fresh: number, known: number) =>
      `Against the baseline: ${counted(fresh, 'new finding')}, ${known} known.`,
    causes: '### One fix for many pages',
    cause: (impact: string, message: string, pages: number, owner: string, place: string) =>
      `**${impact}**: ${message} On ${counted(pages, 'page')}, for ${owner}${place ? `, at ${place}` : ''}`,
    checks: '### What fails, worst first',
    check: (impact: string, message: string, id: string, pages: number, places: number) =>
      `**${impact}**: ${message} ${counted(pages, 'page')}, ${counted(places, 'place')} (${id})`,
    pages: '### Pages',
    failedPage: (page: string, findings: number) =>
      `failed: ${page}, ${counted(findings, 'finding')}`,
    errorPage: (page: string, message: string) => `not audited: ${page}: ${message}`,
    owners: '### To fix',
    owner: (owner: string, findings: number, checks: number) =>
      `For ${owner}: ${counted(findings, 'finding')} from ${counted(checks, 'check')}`,
    toLookAt: (places: number, checks: number) =>
      `A person must look at ${counted(places, 'more place')}: ${counted(checks, 'check')} could not tell.`,
    more: (count: number) => `and ${count} more`,
    where:
      'The full report is in the files beside this one. `presscheck explain` says how to fix each problem.',
  },
  junit: {
    pageCase: 'The page is audited',
    place: (place: string) => `Where: ${place}`,
    source: (source: string) => `Source: ${source}`,
    markup: (html: string) => `Markup: ${html}`,
    fix: (fix: string) => `To fix it: ${fix}`,
    knownPlace: 'Known: it is in the baseline.',
    explain: (checkId: string) => `More: presscheck explain ${checkId}`,
    known: (message: string) => `Known, from the baseline: ${message}`,
    cantTell: (message: string) => `A person must look: ${message}`,
    inapplicable: (message: string) => `Does not apply: ${message}`,
    untested: (message: string) => `Not tested: ${message}`,
  },
  sarif: {
    criterion: (number: string) => `WCAG ${number}`,
    actRule: (id: string) => `ACT rule ${id}`,
    axeHelp: 'About this rule of axe-core',
    axe: (id: string) => `The rule ${id} of axe-core.`,
  },
  annotations: {
    pageTitle: 'Not audited',
    page: (url: string, problem: string) => `${url}: ${problem}`,
    untestedTitle: (id: string) => `${id}: not tested`,
    untested: (message: string, pages: number) => `${message} On ${counted(pages, 'page')}.`,
    findingTitle: (id: string, impact: string) => `${id} (${impact})`,
    finding: (message: string, page: string, others: number) =>
      `${message} On ${page}${others > 0 ? ` and ${counted(others, 'more page')}` : ''}.`,
    moreTitle: 'And more',
    more: (count: number) =>
      `${count} more of this kind. GitHub shows no more than ten; the report has all.`,
  },
  earl: { pageTest: 'The page can be audited' },
  csv: {
    page: 'Page',
    viewport: 'Window',
    area: 'Area',
    check: 'Check',
    outcome: 'Outcome',
    impact: 'Impact',
    level: 'Level',
    wcag: 'WCAG',
    owner: 'Owner',
    message: 'What is wrong',
    fix: 'How to fix it',
    selector: 'Selector',
    html: 'Markup',
    file: 'File',
    line: 'Line',
    column: 'Column',
    known: 'Known',
    fingerprint: 'Fingerprint',
  },
  /** What stands in a column that says whether something is so, where it is. */
  csvYes: 'yes',
  comparison: {
    title: 'Compared reports',
    new: (findings: number, doubts: number) => `New: ${tally(findings, doubts)}`,
    gone: (findings: number, doubts: number) => `Gone: ${tally(findings, doubts)}`,
    unchanged: (findings: number, doubts: number) => `Unchanged: ${tally(findings, doubts)}`,
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
    checksOnlyOld: (checks: number) => `${counted(checks, 'check')} judged only in the old report`,
    checksOnlyNew: (checks: number) => `${counted(checks, 'check')} judged only in the new report`,
    more: (count: number) => `… and ${count} more`,
    worse: (both: number) => `WORSE  ${counted(both, 'page')} compared`,
    noWorse: (both: number) => `NO WORSE  ${counted(both, 'page')} compared`,
  },
};

function tally(findings: number, doubts: number): string {
  const beside = doubts > 0 ? `, and ${counted(doubts, 'doubt')} for a person to look at` : '';
  return `${counted(findings, 'finding')}${beside}`;
}
