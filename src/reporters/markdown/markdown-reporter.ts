import { type Catalog, catalogOf } from '../../messages/catalogs.ts';
import type { Changes } from '../../model/changes.ts';
import type { Owner } from '../../model/outcome.ts';
import { ownerOf } from '../../model/owner-of.ts';
import type { PagedReport, PageReport, RootCause } from '../../model/report.ts';
import { baselineLines } from '../baseline-lines.ts';
import { changesByBaseline } from '../changes.ts';
import { type CheckTotal, findingsByCheck } from '../findings-by-check.ts';
import { ignoredLines } from '../ignored.ts';
import { firstIds, leftOutOf, pagesLeftOutOf } from '../left-out.ts';
import { failuresByWay, type MergedPage, mergedPages, pagesOnce } from '../merged-variants.ts';
import { pageNamer, selectorText } from '../places.ts';
import { rankedCauses } from '../ranking.ts';
import type { Reporter } from '../reporter.ts';
import { shownCounts } from '../shown-outcome.ts';
import { untestedIn } from '../untested.ts';
import { wayLines } from '../way-lines.ts';
import { changesList } from './changes-list.ts';
import { code, escaped } from './escape.ts';
import { list } from './list.ts';

/**
 * A summary for a comment on a pull request: the verdict first, what the change brought, then what to fix. It is short
 * (each list is cut and says so), and far below the 65,536 characters that GitHub takes.
 */
export const markdownReporter: Reporter = {
  file: 'summary.md',
  *render(report, { locale, changes }) {
    const since = changes ?? changesByBaseline(report);
    yield `${sections(report, since, catalogOf(locale)).join('\n\n')}\n`;
  },
};

function sections(report: PagedReport, changes: Changes | null, words: Catalog): string[] {
  const say = words.formats.markdown;
  const { summary } = report;
  const pages = pagesOnce(report.pages);
  const failed = findingsByCheck(pages, 'failed');
  const listed = (heading: string | null, items: readonly string[]) =>
    list(heading, items, say.more);
  return [
    say.title[summary.outcome],
    say.counts(shownCounts(report, words.common)),
    ...(changes ? [changesList(changes, words)] : []),
    ...listed(null, (summary.notices ?? []).map(escaped)),
    ...listed(null, summary.problems.map(escaped)),
    ...listed(null, baselineLines(report.baseline, words).noted.map(escaped)),
    ...letThrough(report, failed, say),
    ...listed(say.causes, causeItems(report, failed, words)),
    ...listed(
      say.checks,
      failed.map((check) => checkItem(check, words)),
    ),
    ...listed(say.pages, pageItems(report.pages, words)),
    ...listed(say.owners, ownerItems(failed, words)),
    ...wayLines(summary, words, code),
    ...listed(say.leftOut, leftOutItems(report, words)),
    ...toLookAt(findingsByCheck(pages, 'cantTell'), say),
    say.where,
  ];
}

type Say = Catalog['formats']['markdown'];

/** A run that nothing failed must not pass for one that found nothing. */
function letThrough({ summary }: PagedReport, failed: readonly CheckTotal[], say: Say): string[] {
  const isLetThrough = summary.outcome === 'passed' && failed.length > 0;
  return isLetThrough ? [say.letThrough(findingsIn(failed))] : [];
}

function findingsIn(checks: readonly CheckTotal[]): number {
  return checks.reduce((sum, { findings }) => sum + findings, 0);
}

/** The cause of each check that is on most pages. */
function causeItems(
  { rootCauses }: PagedReport,
  failed: readonly CheckTotal[],
  words: Catalog,
): string[] {
  const known = new Map(failed.map((check) => [check.id, check]));
  const shared = sharedCauses(rootCauses);
  const impactOf = (id: string) => known.get(id)?.impact ?? 'minor';
  const { leading } = rankedCauses(shared, [...known.keys()], impactOf, 0);
  return failed.flatMap((check) => {
    const cause = leading.get(check.id);
    return cause ? [causeItem(cause, check, words)] : [];
  });
}

/** Those that are on several pages, and that the baseline does not know. */
function* sharedCauses(causes: Iterable<RootCause>): Generator<RootCause> {
  for (const cause of causes) if (cause.pages.length > 1 && !cause.example.known) yield cause;
}

function causeItem(
  { example, pages }: RootCause,
  { impact, owner: usual }: CheckTotal,
  { common, formats }: Catalog,
): string {
  const place = code(selectorText(example));
  const { impacts, owners } = common;
  const message = escaped(example.message);
  return formats.markdown.cause(
    impacts[impact],
    message,
    pages.length,
    owners[ownerOf({ owner: usual }, example)],
    place,
  );
}

function checkItem(
  { impact, message, id, pages, findings }: CheckTotal,
  { common, formats }: Catalog,
): string {
  const name = common.impacts[impact];
  return formats.markdown.check(name, escaped(message), code(id), pages, findings);
}

/** Pages that were not audited first, then those not in full, then those that failed, the worst first. */
function pageItems(pages: Iterable<PageReport>, words: Catalog): string[] {
  const say = words.formats.markdown;
  const nameOf = pageNamer(pages);
  const errors: string[] = [];
  const incomplete: string[] = [];
  const failed: { item: string; findings: number }[] = [];
  for (const merged of mergedPages(pages)) {
    const { page, entries } = merged;
    if (page.sameAs !== undefined) continue;
    for (const entry of entries) {
      const name = code(nameOf(entry));
      errors.push(...errorItem(entry, name, say));
      incomplete.push(...incompleteItem(entry, name, say));
    }
    if (!entries.some(({ outcome }) => outcome === 'failed')) continue;
    const findings = findingsIn(findingsByCheck([page], 'failed'));
    const name = code(page.url);
    failed.push({ item: say.failedPage(name, findings) + variantsPhrase(merged, words), findings });
  }
  failed.sort((a, b) => b.findings - a.findings);
  return [...errors, ...incomplete, ...failed.map(({ item }) => item)];
}

function errorItem({ error }: PageReport, name: string, say: Say): string[] {
  return error ? [say.errorPage(name, escaped(`${error.message} ${error.hint}`))] : [];
}

function incompleteItem({ outcome, checks }: PageReport, name: string, say: Say): string[] {
  if (outcome !== 'incomplete') return [];
  const { count, why } = untestedIn(checks);
  return [say.incompletePage(name, count, escaped(why))];
}

/** In which variants of a page the findings are, where there are several. */
function variantsPhrase(merged: MergedPage, { formats }: Catalog): string {
  const { entries } = merged;
  if (entries.length === 1) return '';
  const ways = failuresByWay(merged).map(({ ways, findings }) =>
    ways === null
      ? formats.terminal.inAllVariants(findings, entries.length)
      : formats.terminal.inVariants(findings, ways.map(escaped).join('; ')),
  );
  return ` (${ways.join(', ')})`;
}

function ownerItems(failed: readonly CheckTotal[], { common, formats }: Catalog): string[] {
  const owners: Owner[] = ['template', 'editor'];
  return owners.flatMap((owner) => {
    const theirs = failed.flatMap((check) =>
      check.byOwner[owner] > 0 ? [{ ...check, findings: check.byOwner[owner] }] : [],
    );
    return theirs.length > 0
      ? [formats.markdown.owner(common.owners[owner], findingsIn(theirs), theirs.length)]
      : [];
  });
}

function leftOutItems(report: PagedReport, words: Catalog): string[] {
  const off = leftOutOf(report, words.common).map(
    ({ what, ids }) => `${escaped(what)}: ${firstIds(ids).map(code).join(', ')}`,
  );
  const pages = pagesLeftOutOf(report, words.common).map(
    ({ what, pages: left }) => `${escaped(what)}: ${left.map(code).join(', ')}`,
  );
  return [...off, ...pages, ...ignoredLines(report, words.common).map(escaped)];
}

function toLookAt(unsure: readonly CheckTotal[], say: Say): string[] {
  return unsure.length > 0 ? [say.toLookAt(findingsIn(unsure), unsure.length)] : [];
}
