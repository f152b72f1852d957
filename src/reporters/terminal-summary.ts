import picocolors from 'picocolors';
import type { CheckResult, PageReport, Report } from '../model/report.ts';
import { baselineLines } from './baseline-lines.ts';
import { BASELINE_SENTENCES } from './baseline-sentences.ts';
import { printable } from './printable.ts';
import { checksWithFindings, countOf, OWNER_NAMES } from './words.ts';

const MOST_PAGES = 10;
const MOST_CHECKS = 8;
const MOST_MENDED = 8;

type Colors = ReturnType<typeof picocolors.createColors>;

/** The run in a few lines: what failed where, what to mend first, and the verdict last. */
export function terminalSummary(
  report: Report,
  options: { color: boolean; brief?: boolean },
): string {
  const colors = picocolors.createColors(options.color);
  if (options.brief) return verdictLine(report, colors);
  return [
    ...pageLines(report.pages, colors),
    ...checkLines(report.pages, colors),
    ...baselineSection(report),
    ...report.summary.problems.map((problem) => colors.red(problem)),
    ...letThrough(report),
    verdictLine(report, colors),
  ].join('\n');
}

function baselineSection({ baseline }: Report): string[] {
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
function pageLines(pages: readonly PageReport[], colors: Colors): string[] {
  const errors = pages.filter(({ outcome }) => outcome === 'error');
  const failed = pages.filter(({ outcome }) => outcome === 'failed');
  const lines = [
    ...errors.map(
      ({ url, error }) =>
        `${colors.red('error ')} ${printable(url)}: ${printable(`${error?.message} ${error?.hint}`)}`,
    ),
    ...failed.map(
      ({ url, checks }) =>
        `${colors.red('failed')} ${printable(url)}: ${countOf(failuresIn(checks), 'finding')}`,
    ),
  ];
  return cut(lines, MOST_PAGES, 'page');
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
function checkLines(pages: readonly PageReport[], colors: Colors): string[] {
  const failed = pages.flatMap(({ checks }) =>
    checksWithFindings(checks).filter(
      ({ outcome, findings }) => outcome === 'failed' && newIn(findings) > 0,
    ),
  );
  const byId = groupById(failed);
  const lines = [...byId.values()].flatMap((results) => {
    const [first] = results;
    return first ? [checkLine(first, results.length, colors)] : [];
  });
  return lines.length > 0 ? ['', 'What to mend:', ...cut(lines, MOST_CHECKS, 'check')] : [];
}

function groupById(results: readonly CheckResult[]): Map<string, CheckResult[]> {
  const groups = new Map<string, CheckResult[]>();
  for (const result of results) groups.set(result.id, [...(groups.get(result.id) ?? []), result]);
  return groups;
}

function checkLine(
  { id, message, impact, owner }: CheckResult,
  pages: number,
  colors: Colors,
): string {
  const where = colors.dim(`(${id}, ${impact}, for ${OWNER_NAMES[owner]})`);
  return `  ${countOf(pages, 'page')}: ${printable(message)} ${where}`;
}

function cut(lines: readonly string[], most: number, noun: string): string[] {
  const more = lines.length - most;
  return more > 0
    ? [...lines.slice(0, most), `  … and ${countOf(more, `more ${noun}`)}`]
    : [...lines];
}

/** A run that nothing can fail must not pass for one that found nothing. */
function letThrough({ run, pages }: Report): string[] {
  const failures = failuresIn(pages.flatMap(({ checks }) => checks));
  if (run.options['failOn'] !== 'never' || failures === 0) return [];
  return [
    `Whatever was found, no page fails and the exit code is 0: --fail-on is “never”. Without it, ${countOf(failures, 'finding')} would count.`,
  ];
}

function verdictLine({ summary, run }: Report, colors: Colors): string {
  const { total, passed, failed, error } = summary.pages;
  const seconds = (run.durationMs / 1000).toFixed(1);
  const counts = `${countOf(total, 'page')}: ${passed} passed, ${failed} failed, ${error} not audited, in ${seconds} s`;
  const word = {
    passed: colors.green('PASSED'),
    failed: colors.red('FAILED'),
    error: colors.red('NOT WHOLE'),
  };
  return `${colors.bold(word[summary.outcome])}  ${counts}`;
}
