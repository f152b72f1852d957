import { catalogOf } from '../../messages/catalogs.ts';
import type { Changes } from '../../model/changes.ts';
import type { PagedReport } from '../../model/report.ts';
import { baselineLines } from '../baseline-lines.ts';
import { mergedPages } from '../merged-variants.ts';
import type { ReporterContext } from '../reporter.ts';
import { aboutMarkup } from './about-markup.ts';
import { causesMarkup } from './causes-markup.ts';
import type { View } from './context.ts';
import { filtersMarkup } from './controls-markup.ts';
import { criteriaParts } from './criteria-parts.ts';
import { documentParts } from './documents.ts';
import { historyMarkup } from './history-markup.ts';
import { leftOutMarkup } from './left-out-markup.ts';
import { firstRange, listParts, listsMarkup } from './list-markup.ts';
import { html, type Markup, sentence } from './markup.ts';
import type { Overview } from './overview.ts';
import { pageSection } from './page-markup.ts';
import { areasTable, firstMarkup, verdictOf } from './summary-markup.ts';

/** The report's first document: the run as a whole, and its page, or the list of its pages, each of which has its own. */
export function indexDocument(
  report: PagedReport,
  overview: Overview,
  context: ReporterContext,
  view: View,
): Iterable<string> {
  const { words } = view;
  const isOfMany = overview.pages.length > 1;
  return documentParts(
    report,
    {
      title: `${words.title}: ${words.runOutcomes[report.summary.outcome]}`,
      heading: words.title,
      skips: isOfMany ? [['pages', words.skipToPages]] : [],
    },
    isOfMany
      ? bodyOfMany(report, overview, context, view)
      : bodyOfOne(report, overview, context, view),
    view,
  );
}

function* bodyOfMany(
  report: PagedReport,
  overview: Overview,
  context: ReporterContext,
  view: View,
): Generator<string> {
  const { words } = view;
  const causes = causesMarkup(report, overview, view);
  yield verdictMarkup(report, overview, context, view).markup;
  yield html`<h2>${words.first}</h2>
${firstMarkup(report, overview, view)}
`.markup;
  if (causes) yield html`${filtersMarkup(overview.found, 'causes', view)}\n${causes}`.markup;
  yield html`<h2>${words.pages}</h2>
<p>${words.pagesIntro(overview.pages.length)}</p>
`.markup;
  yield* listParts(overview, firstRange(overview), view);
  yield html`${listsMarkup(overview, null, view)}
${runMarkup(report, context, view)}
`.markup;
  yield* criteriaParts(report, overview, view);
  yield html`${aboutMarkup(overview, context.docs ?? {}, view)}`.markup;
}

function* bodyOfOne(
  report: PagedReport,
  overview: Overview,
  context: ReporterContext,
  view: View,
): Generator<string> {
  yield verdictMarkup(report, overview, context, view).markup;
  let position = 0;
  for (const merged of mergedPages(report.pages)) {
    yield `${pageSection(merged, position, view).markup}\n`;
    position += 1;
  }
  yield html`${runMarkup(report, context, view)}
`.markup;
  yield* criteriaParts(report, overview, view);
  yield html`${aboutMarkup(overview, context.docs ?? {}, view)}`.markup;
}

/** How the run came out. */
function verdictMarkup(
  report: PagedReport,
  overview: Overview,
  { changes }: ReporterContext,
  view: View,
): Markup {
  const { summary } = report;
  return html`<p class="verdict ${summary.outcome}">${verdictOf(report, overview, view)}</p>
<p>${countsOf(report, overview, view)}</p>
${noticesMarkup(summary.notices ?? [], view)}
${noticesMarkup(summary.problems, view)}
${changes ? changesMarkup(changes, view) : null}
${baselineMarkup(report, view)}
`;
}

/** The run in numbers, this one and those before, and what was not looked at. */
function runMarkup(report: PagedReport, { history }: ReporterContext, view: View): Markup {
  const isOfMany = report.summary.pages.total > 1;
  return html`${isOfMany ? areasTable(report.summary.areas, view) : null}
${historyMarkup(history, view)}
${leftOutMarkup(report, view)}`;
}

function noticesMarkup(notices: readonly string[], { words }: View): Markup | null {
  const items = notices.map((notice) => html`<li>${sentence(notice, words.direction)}</li>`);
  return items.length > 0 ? html`<ul class="notices">${items}</ul>` : null;
}

/** What changed since an earlier run. */
function changesMarkup({ since, new: added, fixed, still }: Changes, { words }: View): Markup {
  const say = words.changes;
  return html`<ul class="changes"><li>${say.new(added)}</li><li>${say.fixed(fixed)}</li><li><bdi>${say.still(still, since)}</bdi></li></ul>`;
}

/** What became of the findings that were known. */
function baselineMarkup({ baseline }: PagedReport, view: View): Markup | null {
  const { words, locale } = view;
  if (!baseline) return null;
  const fixed = baseline.mended.map(
    ({ checkId, pages, place }) =>
      html`<li><bdi dir="ltr" translate="no">${pages}: ${checkId}, ${place}</bdi></li>`,
  );
  return html`<p><bdi>${words.baseline(baseline.file, baseline.new, baseline.known)}</bdi></p>
${fixed.length > 0 ? html`<details><summary>${words.fixed(fixed.length)}</summary><ul>${fixed}</ul></details>` : null}
${noticesMarkup(baselineLines(baseline, catalogOf(locale)).noted, view)}`;
}

/** How much failed, and whether nothing could have made the run fail. */
function countsOf({ run }: PagedReport, { failures }: Overview, { words }: View): string {
  const counts = words.found(failures.findings, failures.pages);
  return run.options['failOn'] === 'never' && failures.findings > 0
    ? `${counts} ${words.nothingFails}`
    : counts;
}
