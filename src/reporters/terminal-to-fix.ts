import type { Impact } from '../model/outcome.ts';
import type { CheckResult, Finding, PagedReport, PageReport } from '../model/report.ts';
import { type Failure, rankedFailures, tellFailures } from './failures.ts';
import { type CheckTotal, findingsByCheck } from './findings-by-check.ts';
import { sourceText } from './places.ts';
import { cut } from './plain-text.ts';
import { printable } from './printable.ts';
import type { Style } from './terminal-style.ts';

/** Up to so many failures are told with their places. */
const MOST_FAILURES = 10;

/** What failed and is not known, by the ranking: few failures one by one, where they are; many by their checks. */
export function whatToFix({ pages, baseline }: PagedReport, style: Style): string[] {
  const { newFindings, toFix } = style.words.formats.terminal;
  const checks = findingsByCheck(pages, 'failed');
  if (checks.length === 0) return [];
  const heading = baseline ? newFindings : toFix;
  // Each check has a failure at least: of many checks they need not be counted.
  const failures = checks.length > MOST_FAILURES ? null : rankedFailures(pages);
  return failures && failures.length <= MOST_FAILURES
    ? [heading, ...failureLines(pages, failures, style)]
    : [toFix, ...checkLines(checks, style)];
}

function failureLines(
  pages: Iterable<PageReport>,
  failures: readonly [string, Failure][],
  style: Style,
): string[] {
  const tell = (check: CheckResult, finding: Finding, failure: Failure) =>
    failureLine(check, finding, failure, style);
  const told = new Map(tellFailures(pages, new Map(failures), tell));
  return failures.flatMap(([key]) => told.get(key) ?? []);
}

function failureLine(
  { id, impact }: CheckResult,
  finding: Finding,
  { page, others }: Failure,
  { colors, words }: Style,
): string {
  const say = words.formats.terminal;
  const place = colors.cyan(printable(sourceText(finding) || page));
  const message = shortened(finding.message);
  const told = say.failure(place, message, others.size);
  return `  ${impactName(impact, { colors, words })} ${told} ${colors.dim(`(${printable(id)})`)}`;
}

/** The checks that failed, on how many pages, and who can fix them. */
function checkLines(checks: readonly CheckTotal[], style: Style): string[] {
  const { most, words } = style;
  const shown = checks.slice(0, most.checks);
  const width = Math.max(...shown.map(({ pages }) => words.formats.terminal.pages(pages).length));
  const lines = shown.map((check) => checkLine(check, width, style));
  const left = checks.slice(shown.length);
  const places = left.reduce((sum, { findings }) => sum + findings, 0);
  return left.length === 0
    ? lines
    : [...lines, `  ${words.formats.terminal.more.check(left.length, places)}`];
}

function checkLine(
  { id, message, impact, owner, pages }: CheckTotal,
  width: number,
  { colors, words }: Style,
): string {
  const say = words.formats.terminal;
  const count = say.pages(pages).padStart(width);
  const facts = say.checkFacts(printable(id), words.common.owners[owner]);
  return `  ${impactName(impact, { colors, words })} ${count}  ${shortened(message)} ${colors.dim(facts)}`;
}

/** The impacts stand below each other. */
function impactName(impact: Impact, { colors, words }: Pick<Style, 'colors' | 'words'>): string {
  const names = words.common.impacts;
  const width = Math.max(...Object.values(names).map(({ length }) => length));
  const name = names[impact].padEnd(width);
  const isBad = impact === 'critical' || impact === 'serious';
  return isBad ? colors.red(name) : colors.yellow(name);
}

const LONGEST = 160;

/** A sentence of a check on a line; pages may have lent it words without end. */
function shortened(text: string): string {
  return printable(cut(text, LONGEST));
}
