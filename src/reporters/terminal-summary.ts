import picocolors from 'picocolors';
import { type Catalog, catalogOf } from '../messages/catalogs.ts';
import type { CheckResult, PagedReport, PageReport } from '../model/report.ts';
import { baselineLines } from './baseline-lines.ts';
import { checksWithFindings } from './findings-by-check.ts';
import { ignoredLines } from './ignored.ts';
import { firstIds, leftOutOf, pagesLeftOutOf } from './left-out.ts';
import { printable } from './printable.ts';
import { shownCounts } from './shown-outcome.ts';
import { untestedIn } from './untested.ts';
import { wayLines } from './way-lines.ts';

const MOST_PAGES = 10;
const MOST_CHECKS = 8;
const MOST_FIXED = 8;

/** What the lines are told with. */
type Style = { colors: ReturnType<typeof picocolors.createColors>; words: Catalog };

/** The run in a few lines: what failed where, what to fix first, and the verdict last. */
export function terminalSummary(
  report: PagedReport,
  { color, brief, locale }: { color: boolean; brief?: boolean; locale?: string },
): string {
  const style = { colors: picocolors.createColors(color), words: catalogOf(locale) };
  if (brief) return verdictLine(report, style);
  return [
    ...(report.summary.notices ?? []).map((notice) => style.colors.yellow(printable(notice))),
    ...pageLines(report.pages, style),
    ...checkLines(report.pages, style),
    ...baselineSection(report, style.words),
    ...report.summary.problems.map((problem) => style.colors.red(printable(problem))),
    ...leftOutLines(report, style.words),
    ...ignoredLines(report, style.words.common).map(printable),
    ...wayLines(report.summary, style.words, printable),
    ...byTemplate(report.pages, style.words),
    ...letThrough(report, style.words),
    verdictLine(report, style),
  ].join('\n');
}

function baselineSection({ baseline }: PagedReport, words: Catalog): string[] {
  const { counts, fixed, spread } = baselineLines(baseline, words);
  const { more } = words.formats.terminal;
  return [
    ...(fixed.length > 0
      ? ['', words.formats.baseline.fixed, ...cut(fixed, MOST_FIXED, more.line)]
      : []),
    ...cut(spread, MOST_FIXED, more.line),
    ...counts,
  ];
}

/** What could not be audited, or not in full, and what failed, a line each. */
function pageLines(pages: Iterable<PageReport>, { colors, words }: Style): string[] {
  const say = words.formats.terminal;
  const errors: string[] = [];
  const incomplete: string[] = [];
  const failed: string[] = [];
  for (const { url, outcome, error, checks, sameAs } of pages) {
    // What was found is told of the page that it leads to.
    if (sameAs !== undefined) continue;
    if (outcome === 'error')
      errors.push(
        `${colors.red(say.page.error)} ${printable(url)}: ${printable(`${error?.message} ${error?.hint}`)}`,
      );
    if (outcome === 'incomplete') {
      const { count, why } = untestedIn(checks);
      incomplete.push(
        `${colors.red(say.page.incomplete)} ${printable(url)}: ${printable(say.untested(count, why))}`,
      );
    }
    if (outcome === 'failed')
      failed.push(
        `${colors.red(say.page.failed)} ${printable(url)}: ${say.findings(failuresIn(checks))}`,
      );
  }
  return cut([...errors, ...incomplete, ...failed], MOST_PAGES, say.more.page);
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

/** The checks that failed, on how many pages, and who can fix them. */
function checkLines(pages: Iterable<PageReport>, style: Style): string[] {
  const { toFix, more } = style.words.formats.terminal;
  const lines = [...failedChecks(pages).values()].map((check) => checkLine(check, style));
  return lines.length > 0 ? ['', toFix, ...cut(lines, MOST_CHECKS, more.check)] : [];
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

function checkLine(
  { id, message, impact, owner, pages }: FailedCheck,
  { colors, words }: Style,
): string {
  const { common, formats } = words;
  const facts = formats.terminal.checkFacts(
    printable(id),
    common.impacts[impact],
    common.owners[owner],
  );
  return `  ${formats.terminal.check(pages, printable(message))} ${colors.dim(facts)}`;
}

function cut(lines: readonly string[], most: number, told: (more: number) => string): string[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), `  ${told(more)}`] : [...lines];
}

/** That some pages were not put through everything is said, and how to have it done. */
function byTemplate(pages: Iterable<PageReport>, { formats }: Catalog): string[] {
  let [total, shared] = [0, 0];
  for (const { triedOn } of pages) {
    total += 1;
    if (triedOn) shared += 1;
  }
  return shared === 0 ? [] : [formats.terminal.byTemplate(shared, total)];
}

/** What was switched off leaves a trace. */
function leftOutLines(report: PagedReport, words: Catalog): string[] {
  const say = words.formats.terminal.leftOut;
  return [
    ...leftOutOf(report, words.common).map(({ what, ids }) => say(what, firstIds(ids).join(', '))),
    ...pagesLeftOutOf(report, words.common).map(({ what, pages }) => say(what, pages.join(', '))),
  ].map(printable);
}

/** A run that nothing can fail must not pass for one that found nothing. */
function letThrough({ run, pages }: PagedReport, { formats }: Catalog): string[] {
  if (run.options['failOn'] !== 'never') return [];
  let failures = 0;
  for (const { checks } of pages) failures += failuresIn(checks);
  return failures === 0 ? [] : [formats.terminal.letThrough(failures)];
}

function verdictLine(report: PagedReport, { colors, words }: Style): string {
  const say = words.formats.terminal;
  const { summary, run } = report;
  const seconds = (run.durationMs / 1000).toFixed(1);
  const paint = summary.outcome === 'passed' ? colors.green : colors.red;
  const verdict = colors.bold(paint(say.verdict[summary.outcome]));
  return `${verdict}  ${say.counts(shownCounts(report, words.common), seconds)}`;
}
