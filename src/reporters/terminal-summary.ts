import picocolors from 'picocolors';
import { type Catalog, catalogOf } from '../messages/catalogs.ts';
import type { Changes } from '../model/changes.ts';
import type { CheckResult, PagedReport, PageReport } from '../model/report.ts';
import { baselineLines } from './baseline-lines.ts';
import { ignoredLines } from './ignored.ts';
import { firstIds, leftOutOf, pagesLeftOutOf } from './left-out.ts';
import { failuresByWay, type MergedPage, mergedPages, pagesOnce } from './merged-variants.ts';
import { pageNamer } from './places.ts';
import { printable } from './printable.ts';
import { shownCounts } from './shown-outcome.ts';
import { cutLines, type Style, USUAL, VERBOSE } from './terminal-style.ts';
import { whatToFix } from './terminal-to-fix.ts';
import { untestedIn } from './untested.ts';
import { briefWayLines, wayLines } from './way-lines.ts';

/**
 * The run in about ten lines: what could not be audited, what to fix first, how that stands to what is known, and
 * the verdict last. `brief` is the verdict alone, `verbose` all that is known of the run.
 */
export function terminalSummary(
  report: PagedReport,
  given: {
    color: boolean;
    brief?: boolean;
    verbose?: boolean;
    locale?: string;
    /** What changed since an earlier run, where one was named. */
    changes?: Changes;
  },
): string {
  const most = given.verbose ? VERBOSE : USUAL;
  const words = catalogOf(given.locale);
  const style = { colors: picocolors.createColors(given.color), words, most };
  if (given.brief) return verdictLine(report, style);
  const { more } = words.formats.terminal;
  const once = pagesOnce(report.pages);
  return [
    ...cutLines(noticeLines(report, style), most.notices, more.line),
    ...pageLines(report.pages, style),
    ...cutLines(problemLines(report, style), most.notices, more.line),
    ...whatToFix({ ...report, pages: once }, style),
    ...cutLines(leftOutLines(report, words), most.leftOut, more.line),
    ...(given.verbose
      ? wayLines(report.summary, words, printable)
      : briefWayLines(report.summary, words)),
    ...byTemplate(once, words),
    ...letThrough(report, words),
    ...baselineSection(report, style),
    ...(given.changes ? [changesLine(given.changes, words)] : []),
    verdictLine(report, style),
  ].join('\n');
}

function noticeLines({ summary }: PagedReport, { colors }: Style): string[] {
  return (summary.notices ?? []).map((notice) => colors.yellow(printable(notice)));
}

function problemLines({ summary }: PagedReport, { colors }: Style): string[] {
  return summary.problems.map((problem) => colors.red(printable(problem)));
}

function baselineSection({ baseline }: PagedReport, { words, most }: Style): string[] {
  const { counts, fixed, spread, noted } = baselineLines(baseline, words);
  const { line } = words.formats.terminal.more;
  return [
    ...(fixed.length > 0
      ? [words.formats.baseline.fixed, ...cutLines(fixed, most.fixed, line)]
      : []),
    ...cutLines(spread, most.fixed, line),
    ...cutLines(noted, most.fixed, line),
    ...counts,
  ];
}

function changesLine(changes: Changes, { formats }: Catalog): string {
  const { since, fixed, still } = changes;
  return formats.terminal.changes(printable(since), changes.new, fixed, still);
}

/** What could not be audited, or not in full, and in a verbose summary what failed, a line each. */
function pageLines(pages: Iterable<PageReport>, { colors, words, most }: Style): string[] {
  const say = words.formats.terminal;
  const nameOf = pageNamer(pages);
  const line = (kind: keyof typeof say.page, name: string, text: string) =>
    `${colors.red(say.page[kind])} ${printable(name)}: ${text}`;
  const lines = { error: [] as string[], incomplete: [] as string[], failed: [] as string[] };
  for (const merged of mergedPages(pages)) {
    const { page, entries } = merged;
    // What was found is told of the page that it leads to.
    if (page.sameAs !== undefined) continue;
    for (const { kind, entry, text } of entries.flatMap((one) => lossOf(one, say)))
      lines[kind].push(line(kind, nameOf(entry), printable(text)));
    if (most.failed > 0 && entries.some(({ outcome }) => outcome === 'failed'))
      lines.failed.push(line('failed', page.url, failuresPhrase(merged, say)));
  }
  return [
    ...cutLines([...lines.error, ...lines.incomplete], most.unaudited, say.more.page),
    ...cutLines(lines.failed, most.failed, say.more.page),
  ];
}

/** What of a page was not audited, and why; nothing where all was. */
function lossOf(
  entry: PageReport,
  say: Catalog['formats']['terminal'],
): { kind: 'error' | 'incomplete'; entry: PageReport; text: string }[] {
  const { error, outcome, checks } = entry;
  if (outcome === 'error')
    return [{ kind: outcome, entry, text: `${error?.message} ${error?.hint}` }];
  if (outcome !== 'incomplete') return [];
  const { count, why } = untestedIn(checks);
  return [{ kind: outcome, entry, text: say.untested(count, why) }];
}

/** How many findings, and where they are not in all variants of a page, in which. */
function failuresPhrase(merged: MergedPage, say: Catalog['formats']['terminal']): string {
  const count = say.findings(failuresIn(merged.page.checks));
  if (merged.entries.length === 1) return count;
  const ways = failuresByWay(merged).map((one) =>
    one.ways === null
      ? say.inAllVariants(one.findings, merged.entries.length)
      : say.inVariants(one.findings, one.ways.map(printable).join('; ')),
  );
  return `${count} (${ways.join(', ')})`;
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
  const off = leftOutOf(report, words.common).map(({ what, ids }) =>
    say(what, firstIds(ids).join(', ')),
  );
  const pages = pagesLeftOutOf(report, words.common).map((one) =>
    say(one.what, one.pages.join(', ')),
  );
  return [...off, ...pages, ...ignoredLines(report, words.common)].map(printable);
}

/** A run that nothing can fail must not pass for one that found nothing. */
function letThrough({ run, pages }: PagedReport, { formats }: Catalog): string[] {
  if (run.options['failOn'] !== 'never') return [];
  let failures = 0;
  for (const { checks } of pagesOnce(pages)) failures += failuresIn(checks);
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
