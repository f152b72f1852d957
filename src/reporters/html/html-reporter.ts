import { catalogOf } from '../../messages/catalogs.ts';
import type { PagedReport } from '../../model/report.ts';
import { REPORT_MARK } from '../../model/report-mark.ts';
import { baselineLines } from '../baseline-lines.ts';
import { mergedPages } from '../merged-variants.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { aboutMarkup } from './about-markup.ts';
import { reportScript, reportStyle } from './assets.ts';
import { contentPolicy } from './content-policy.ts';
import type { View, Words } from './context.ts';
import { filtersMarkup, textSizeMarkup } from './controls-markup.ts';
import { historyMarkup } from './history-markup.ts';
import { leftOutMarkup } from './left-out-markup.ts';
import { html, type Markup } from './markup.ts';
import { type Overview, overviewOf } from './overview.ts';
import { pageMarkup } from './page-markup.ts';
import { reportWordsIn } from './report-words.ts';
import { areasTable, causesMarkup, firstMarkup, verdictOf } from './summary-markup.ts';

/** One page that opens from disk, works offline, and needs no script to be read. */
export const htmlReporter: Reporter = {
  file: 'index.html',
  showsPictures: true,
  *render(report, context) {
    const { words, locale } = reportWordsIn(context.locale ?? 'en');
    const metas = new Map(context.checks.map((meta) => [meta.id, meta]));
    const view: View = { words, locale, metas };
    const overview = overviewOf(report);
    yield headMarkup(report, overview, view).markup;
    yield summaryMarkup(report, overview, context, view).markup;
    if (overview.pages.length > 1) yield* listParts(overview, view);
    let position = 0;
    for (const merged of mergedPages(report.pages)) {
      yield `${pageMarkup(merged, position, view).markup}\n`;
      position += 1;
    }
    yield endMarkup(report, overview, context, view).markup;
  },
};

function headMarkup(report: PagedReport, { pages }: Overview, { words, locale }: View): Markup {
  return html`<!doctype html>
<html lang="${locale}" dir="${words.direction}">
<head>
${{ markup: REPORT_MARK }}
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}: ${words.runOutcomes[report.summary.outcome]}</title>
<style>${{ markup: reportStyle() }}</style>
</head>
<body>
<nav class="skips" aria-label="${words.skipLinksLabel}"><ul><li><a href="#report">${words.skipToReport}</a></li>${pages.length > 1 ? html`<li><a href="#pages">${words.skipToPages}</a></li>` : null}</ul></nav>
<header><p class="quiet">${words.madeBy(report.tool.version, report.run.startedAt.slice(0, 16).replace('T', ' '))}</p></header>
<main id="report">
<h1>${words.title}</h1>
`;
}

/** All that stands before the pages. */
function summaryMarkup(
  report: PagedReport,
  overview: Overview,
  { history }: ReporterContext,
  view: View,
): Markup {
  const { words } = view;
  const { summary } = report;
  return html`<p class="verdict ${summary.outcome}">${verdictOf(report, overview, view)}</p>
<p>${countsOf(report, overview, view)}</p>
${noticesMarkup(summary.notices ?? [])}
${summary.problems.length > 0 ? html`<ul>${summary.problems.map((problem) => html`<li>${problem}</li>`)}</ul>` : null}
${baselineMarkup(report, view)}
${textSizeMarkup(view)}
<h2>${words.first}</h2>
${firstMarkup(report, overview, view)}
${areasTable(summary.areas, view)}
${historyMarkup(history, view)}
${leftOutMarkup(report, view)}
${filtersMarkup(overview, view)}
${causesMarkup(report, overview, view)}
<h2>${words.pages}</h2>
`;
}

function noticesMarkup(notices: readonly string[]): Markup | null {
  return notices.length > 0
    ? html`<ul class="notices">${notices.map((notice) => html`<li><bdi>${notice}</bdi></li>`)}</ul>`
    : null;
}

/** All that stands after the pages. */
function endMarkup(
  report: PagedReport,
  overview: Overview,
  { docs = {} }: ReporterContext,
  view: View,
): Markup {
  return html`${aboutMarkup(overview, docs, view)}
</main>
${footerMarkup(report, view.words)}
<script>${{ markup: reportScript() }}</script>
</body>
</html>
`;
}

/** What became of the findings that were known. */
function baselineMarkup({ baseline }: PagedReport, { words, locale }: View): Markup | null {
  if (!baseline) return null;
  const fixed = baseline.mended.map(
    ({ checkId, pages, place }) =>
      html`<li><bdi dir="ltr" translate="no">${pages}: ${checkId}, ${place}</bdi></li>`,
  );
  return html`<p><bdi>${words.baseline(baseline.file, baseline.new, baseline.known)}</bdi></p>
${fixed.length > 0 ? html`<details><summary>${words.fixed(fixed.length)}</summary><ul>${fixed}</ul></details>` : null}
${notedMarkup(baselineLines(baseline, catalogOf(locale)).noted)}`;
}

/** What is left as it is, and why. */
function notedMarkup(noted: readonly string[]): Markup | null {
  return noted.length > 0
    ? html`<ul class="notices">${noted.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>`
    : null;
}

/** How much failed, and whether nothing could have made the run fail. */
function countsOf({ run }: PagedReport, { failures }: Overview, { words }: View): string {
  const counts = words.found(failures.findings, failures.pages);
  return run.options['failOn'] === 'never' && failures.findings > 0
    ? `${counts} ${words.nothingFails}`
    : counts;
}

/** The list of the pages, one after the other. */
function* listParts({ pages }: Overview, { words }: View): Generator<string> {
  yield html`<nav id="pages" aria-label="${words.pages}"><details open><summary>${words.pageCount(pages.length)}</summary><ol>`
    .markup;
  for (const [position, { outcome, url }] of pages.entries())
    yield html`<li><span class="tag ${outcome}">${words.pageOutcomes[outcome]}</span> <a href="#page-${position}"><bdi dir="ltr" translate="no">${url}</bdi></a></li>`
      .markup;
  yield '</ol></details></nav>\n';
}

function footerMarkup({ tool, run }: PagedReport, words: Words): Markup {
  return html`<footer><p class="quiet" translate="no">${words.auditedIn(tool.browser, tool.axeVersion, run.targets.join(', '))}</p></footer>`;
}
