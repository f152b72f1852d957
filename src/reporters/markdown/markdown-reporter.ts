import type { Owner } from '../../model/outcome.ts';
import type { PagedReport, PageReport, RootCause } from '../../model/report.ts';
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
  *render(report) {
    yield `${sections(report).join('\n\n')}\n`;
  },
};

function sections(report: PagedReport): string[] {
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

function againstBaseline({ baseline }: PagedReport): string[] {
  return baseline ? [WORDS.baseline(baseline.new, baseline.known)] : [];
}

/** A run that nothing failed must not pass for one that found nothing. */
function letThrough({ summary }: PagedReport, failed: readonly CheckTotal[]): string[] {
  const isLetThrough = summary.outcome === 'passed' && failed.length > 0;
  return isLetThrough ? [WORDS.letThrough(total(failed))] : [];
}

function total(checks: readonly CheckTotal[]): number {
  return checks.reduce((sum, { findings }) => sum + findings, 0);
}

function causeItems({ rootCauses }: PagedReport, failed: readonly CheckTotal[]): string[] {
  const known = new Map(failed.map((check) => [check.id, check]));
  const items: { item: string; badness: number }[] = [];
  for (const cause of rootCauses) {
    const check = known.get(cause.checkId);
    if (check && cause.pages.length > 1 && !cause.example.known)
      items.push({ item: causeItem(cause, check), badness: badness(check.impact) });
  }
  return items.sort((a, b) => b.badness - a.badness).map(({ item }) => item);
}

function causeItem({ example, pages }: RootCause, { impact, owner }: CheckTotal): string {
  const place = code(selectorText(example));
  return WORDS.cause(impact, escaped(example.message), pages.length, owner, place);
}

function checkItem({ impact, message, id, pages, findings }: CheckTotal): string {
  return WORDS.check(impact, escaped(message), code(id), pages, findings);
}

/** Pages that were not audited first, then those that failed, the worst first. */
function pageItems(pages: Iterable<PageReport>): string[] {
  const nameOf = pageNamer(pages);
  const errors: string[] = [];
  const failed: { name: string; findings: number }[] = [];
  for (const page of pages) {
    const { error, outcome } = page;
    const name = code(nameOf(page));
    if (error) errors.push(WORDS.errorPage(name, escaped(`${error.message} ${error.hint}`)));
    if (outcome === 'failed')
      failed.push({ name, findings: total(findingsByCheck([page], 'failed')) });
  }
  failed.sort((a, b) => b.findings - a.findings);
  return [...errors, ...failed.map(({ name, findings }) => WORDS.failedPage(name, findings))];
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
