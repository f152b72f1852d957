import picocolors from 'picocolors';
import type { CheckResult, PagedReport, PageReport } from '../model/report.ts';
import { counted } from '../text/counted.ts';
import { baselineLines } from './baseline-lines.ts';
import { BASELINE_SENTENCES } from './baseline-sentences.ts';
import { printable } from './printable.ts';
import { checksWithFindings, OWNER_NAMES } from './words.ts';

const MOST_PAGES = 10;
const MOST_CHECKS = 8;
const MOST_MENDED = 8;

type Colors = ReturnType<typeof picocolors.createColors>;

/** The run in a few lines: what failed where, what to mend first, and the verdict last. */
export function terminalSummary(
  report: PagedReport,
  options: { color: boolean; brief?: boolean },
): string {
  const colors = picocolors.createColors(options.color);
  if (options.brief) return verdictLine(report, colors);
  return [
    ...pageLines(report.pages, colors),
    ...checkLines(report.pages, colors),
    ...baselineSection(report),
    ...report.summary.problems.map((problem) => colors.red(problem)),
    ...byTemplate(report.pages),
    ...letThrough(report),
    verdictLine(report, colors),
  ].join('\n');
}

function baselineSection({ baseline }: PagedReport): string[] {
  const { counts, mended, spread } = baselineLines(baseline);
  return [
    ...(mended.length > 0
      ? ['', BASELINE_SENTENCES.mended, ...cut(mended, MOST_MENDED, 'line')]
      : []),
    ...cut(spread, MOST_MENDED, 'line'),
    ...counts,
  ];
}

/** What could not be audited, and what failed, a line each. */
function pageLines(pages: Iterable<PageReport>, colors: Colors): string[] {
  const errors: string[] = [];
  const failed: string[] = [];
  for (const { url, outcome, error, checks } of pages) {
    if (outcome === 'error')
      errors.push(
        `${colors.red('error ')} ${printable(url)}: ${printable(`${error?.message} ${error?.hint}`)}`,
      );
    if (outcome === 'failed')
      failed.push(
        `${colors.red('failed')} ${printable(url)}: ${counted(failuresIn(checks), 'finding')}`,
      );
  }
  return cut([...errors, ...failed], MOST_PAGES, 'page');
}

function failuresIn(checks: readonly CheckResult[]): number {
  return checks
    .filter(({ outcome }) => outcome === 'failed')
    .reduce((sum, { findings }) => sum + newIn(findings), 0);
}

/** What the baseline has is told by its number alone. */
function newIn(findings: CheckResult['findings']): number {
  return findings.filter(({ known }) => !known).length;
}

/** The checks that failed, on how many pages, and who mends them. */
function checkLines(pages: Iterable<PageReport>, colors: Colors): string[] {
  const lines = [...failedChecks(pages).values()].map((check) => checkLine(check, colors));
  return lines.length > 0 ? ['', 'What to mend:', ...cut(lines, MOST_CHECKS, 'check')] : [];
}

/** What the first page says of each check that failed, and on how many pages it did. */
type FailedCheck = Omit<CheckResult, 'findings'> & { pages: number };

function failedChecks(pages: Iterable<PageReport>): Map<string, FailedCheck> {
  const failed = new Map<string, FailedCheck>();
  for (const { checks } of pages) {
    for (const { findings, ...check } of checksWithFindings(checks)) {
      if (check.outcome !== 'failed' || newIn(findings) === 0) continue;
      const known = failed.get(check.id) ?? { ...check, pages: 0 };
      failed.set(check.id, { ...known, pages: known.pages + 1 });
    }
  }
  return failed;
}

function checkLine({ id, message, impact, owner, pages }: FailedCheck, colors: Colors): string {
  const where = colors.dim(`(${id}, ${impact}, for ${OWNER_NAMES[owner]})`);
  return `  ${counted(pages, 'page')}: ${printable(message)} ${where}`;
}

function cut(lines: readonly string[], most: number, noun: string): string[] {
  const more = lines.length - most;
  return more > 0
    ? [...lines.slice(0, most), `  … and ${counted(more, `more ${noun}`)}`]
    : [...lines];
}

/** That some pages were not put through everything is said, and how to have it done. */
function byTemplate(pages: Iterable<PageReport>): string[] {
  let [total, shared] = [0, 0];
  for (const { triedOn } of pages) {
    total += 1;
    if (triedOn) shared += 1;
  }
  if (shared === 0) return [];
  return [
    `On ${shared} of ${counted(total, 'page')} not everything was tried: others of the same template had been. --every-page full tries it all.`,
  ];
}

/** A run that nothing can fail must not pass for one that found nothing. */
function letThrough({ run, pages }: PagedReport): string[] {
  if (run.options['failOn'] !== 'never') return [];
  let failures = 0;
  for (const { checks } of pages) failures += failuresIn(checks);
  if (failures === 0) return [];
  return [
    `Whatever was found, no page fails and the exit code is 0: --fail-on is “never”. Without it, ${counted(failures, 'finding')} would count.`,
  ];
}

function verdictLine({ summary, run }: PagedReport, colors: Colors): string {
  const { total, passed, failed, error } = summary.pages;
  const seconds = (run.durationMs / 1000).toFixed(1);
  const counts = `${counted(total, 'page')}: ${passed} passed, ${failed} failed, ${error} not audited, in ${seconds} s`;
  const word = {
    passed: colors.green('PASSED'),
    failed: colors.red('FAILED'),
    error: colors.red('NOT WHOLE'),
  };
  return `${colors.bold(word[summary.outcome])}  ${counts}`;
}
