import type { Owner } from '../../model/outcome.ts';
import type { PageReport, Report, RootCause } from '../../model/report.ts';
import { badness, type CheckTotal, findingsByCheck } from '../findings-by-check.ts';
import { pageNamer, selectorText } from '../places.ts';
import type { Reporter } from '../reporter.ts';
import { code, escaped } from './escape.ts';
import { list } from './list.ts';
import { WORDS } from './words.ts';

/**
 * A summary for a comment on a pull request: the verdict first, then what to mend. It is short
 * (each list is cut and says so), and far below the 65,536 characters that GitHub takes.
 */
export const markdownReporter: Reporter = {
  file: 'summary.md',
  render: (report) => `${sections(report).join('\n\n')}\n`,
};

function sections(report: Report): string[] {
  const { summary, pages } = report;
  const failed = findingsByCheck(pages, 'failed');
  return [
    WORDS.title[summary.outcome],
    WORDS.counts(summary.pages),
    ...list(null, summary.problems.map(escaped)),
    ...againstBaseline(report),
    ...letThrough(report, failed),
    ...list(WORDS.causes, causeItems(report, failed)),
    ...list(WORDS.checks, failed.map(checkItem)),
    ...list(WORDS.pages, pageItems(pages)),
    ...list(WORDS.owners, ownerItems(failed)),
    ...toLookAt(findingsByCheck(pages, 'cantTell')),
    WORDS.where,
  ];
}

function againstBaseline({ baseline }: Report): string[] {
  return baseline ? [WORDS.baseline(baseline.new, baseline.known)] : [];
}

/** A run that nothing failed must not pass for one that found nothing. */
function letThrough({ summary }: Report, failed: readonly CheckTotal[]): string[] {
  const isLetThrough = summary.outcome === 'passed' && failed.length > 0;
  return isLetThrough ? [WORDS.letThrough(total(failed))] : [];
}

function total(checks: readonly CheckTotal[]): number {
  return checks.reduce((sum, { findings }) => sum + findings, 0);
}

function causeItems({ rootCauses }: Report, failed: readonly CheckTotal[]): string[] {
  const known = new Map(failed.map((check) => [check.id, check]));
  return rootCauses
    .flatMap((cause) => {
      const check = known.get(cause.checkId);
      return check && cause.pages.length > 1 && !cause.example.known ? [{ cause, check }] : [];
    })
    .sort((a, b) => badness(b.check.impact) - badness(a.check.impact))
    .map(({ cause, check }) => causeItem(cause, check));
}

function causeItem({ example, pages }: RootCause, { impact, owner }: CheckTotal): string {
  const place = code(selectorText(example));
  return WORDS.cause(impact, escaped(example.message), pages.length, owner, place);
}

function checkItem({ impact, message, id, pages, findings }: CheckTotal): string {
  return WORDS.check(impact, escaped(message), code(id), pages, findings);
}

/** Pages that were not audited first, then those that failed, the worst first. */
function pageItems(pages: readonly PageReport[]): string[] {
  const nameOf = pageNamer(pages);
  const errors = pages.flatMap((page) => {
    const { error } = page;
    const why = error ? escaped(`${error.message} ${error.hint}`) : '';
    return error ? [WORDS.errorPage(code(nameOf(page)), why)] : [];
  });
  const failed = pages
    .filter(({ outcome }) => outcome === 'failed')
    .map((page) => ({ page, findings: total(findingsByCheck([page], 'failed')) }))
    .sort((a, b) => b.findings - a.findings)
    .map(({ page, findings }) => WORDS.failedPage(code(nameOf(page)), findings));
  return [...errors, ...failed];
}

function ownerItems(failed: readonly CheckTotal[]): string[] {
  const owners: Owner[] = ['template', 'editor'];
  return owners.flatMap((owner) => {
    const theirs = failed.filter((check) => check.owner === owner);
    return theirs.length > 0 ? [WORDS.owner(owner, total(theirs), theirs.length)] : [];
  });
}

function toLookAt(unsure: readonly CheckTotal[]): string[] {
  return unsure.length > 0 ? [WORDS.toLookAt(total(unsure), unsure.length)] : [];
}
