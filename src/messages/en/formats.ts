import { counted } from '../../text/counted.ts';
import { baseline } from './baseline.ts';
import { comparison } from './comparison.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';

/** What the formats other than HTML say. Whatever comes from a page is escaped before it gets here. */
export const formats = {
  progress: {
    pages: (done: number, total: number) => `${done}/${total} pages`,
    toLookAt: (done: number, total: number, failed: number) =>
      `${done}/${total} pages, ${failed} with problems`,
    page: {
      passed: 'passed',
      failed: 'failed',
      incomplete: 'incomplete',
      letThrough: 'failed, not counted',
      error: 'error',
    },
    took: (ms: number) => `took ${ms} ms`,
  },
  terminal: {
    page: { error: 'error ', failed: 'failed', incomplete: 'incomplete' },
    findings: (count: number) => counted(count, 'finding'),
    inAllVariants: (findings: number, variants: number) =>
      `${findings} in ${variants === 2 ? 'both' : `all ${variants}`} variants`,
    inVariants: (findings: number, names: string) => `${findings} in ${names}`,
    untested: (checks: number, why: string) => `${counted(checks, 'check')} could not run. ${why}`,
    toFix: 'What to fix first:',
    newFindings: 'New, and to be fixed:',
    pages: (count: number) => counted(count, 'page'),
    checkFacts: (id: string, owner: string) => `(${id}, for ${owner})`,
    failure: (place: string, message: string, others: number) =>
      `${place}: ${message}${others > 0 ? ` Also on ${counted(others, 'more page')}.` : ''}`,
    more: {
      page: (count: number) => `… and ${counted(count, 'more page')}`,
      check: (count: number, places: number) =>
        `… and ${counted(count, 'more check')}, in ${counted(places, 'place')}`,
      line: (count: number) => `… and ${counted(count, 'more line')}`,
    },
    leftOut: (what: string, ids: string) => `${what}: ${ids}`,
    byTemplate: (shared: number, total: number) =>
      `${shared} of ${counted(total, 'page')} went by what was tried on other pages of the same template. --every-page full tries everything on every page.`,
    letThrough: (findings: number) =>
      `Failed pages do not count, because --fail-on is “never”. Without it, ${counted(findings, 'finding')} would count.`,
    changes: (since: string, fresh: number, fixed: number, still: number) =>
      `Since ${since}: ${counted(fresh, 'new finding')}, ${fixed} fixed, ${still} still there.`,
    verdict: { passed: 'PASSED', failed: 'FAILED', incomplete: 'INCOMPLETE', error: 'INCOMPLETE' },
    counts: (counts: string, seconds: string) => `${counts}, in ${seconds} s`,
    report: (paths: string) => `Report: ${paths}`,
    noSummary: (file: string, why: string) => `The summary cannot be added to “${file}”: ${why}.`,
  },
  timings: {
    head: (pages: number) => `Milliseconds a page, ${counted(pages, 'page')}:`,
    total: 'total',
    slowest: (url: string, ms: number) => `The slowest page took ${ms} ms: ${url}`,
    notKept: {
      remote: 'it does not come from a folder',
      prepared: 'a module, a plugin, a listener or values that are sent have a hand in it',
      'not-whole': 'a part of the audit was not done',
      'by-chance': 'it did not come to rest, or may be another page the next time',
      'unseen-requests': 'not all that it asks for can be seen',
      foreign: (host: string) =>
        `it loads from another host (${host}); --hermetic keeps it from that`,
      'changed-meanwhile': 'a file of it was changed while it was audited',
      unwritable: 'the folder of the cache cannot be written to',
    },
    notCached: (pages: number, why: string) =>
      `Not kept for the next run, ${counted(pages, 'page')}: ${why}.`,
  },
  baseline,
  markdown,
  junit,
  sarif: {
    criterion: (number: string) => `WCAG ${number}`,
    actRule: (id: string) => `ACT rule ${id}`,
    axeHelp: 'About this rule of axe-core',
    axe: (id: string) => `The rule ${id} of axe-core.`,
    onPage: (message: string, url: string) => `${message} On ${url}.`,
    leftOut: (count: number, file: string) =>
      `${counted(count, 'finding')} left out of ${file}: GitHub takes no more than 25,000 findings and 10 MB. The other formats have all of them.`,
  },
  history: {
    line: 'Failed findings:',
    earlier: (count: number) => `… and ${counted(count, 'earlier run')}`,
    area: (area: string, now: number, change: string) => `${area} ${now} (${change})`,
    last: (areas: string) => `Last run, and the change since the one before: ${areas}.`,
    broken: (file: string, lines: number) =>
      `${counted(lines, 'line')} of “${file}” ${lines === 1 ? 'is no run and was' : 'are no runs and were'} passed over.`,
  },
  annotations: {
    pageTitle: 'Not audited',
    page: (url: string, problem: string) => `${url}: ${problem}`,
    untestedTitle: (id: string) => `${id}: not tested`,
    untested: (message: string, pages: number) => `${message} On ${counted(pages, 'page')}.`,
    findingTitle: (id: string, impact: string) => `${id} (${impact})`,
    finding: (message: string, page: string, others: number) =>
      `${message} On ${page}${others > 0 ? ` and ${counted(others, 'more page')}` : ''}.`,
    runTitle: 'About the whole run',
    elsewhereTitle: 'In other files',
    elsewhere: (count: number) =>
      `${counted(count, 'more finding')} in files that this change leaves as they were. The report has all.`,
    unknownChange: (why: string) =>
      `Which files the change touches is not known (${why}), so annotations are for all files. “fetch-depth: 0” of actions/checkout mends that.`,
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
  comparison,
};
