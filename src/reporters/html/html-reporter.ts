import type { Report } from '../../model/report.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { aboutMarkup } from './about-markup.ts';
import type { View, Words } from './context.ts';
import { filtersMarkup, textSizeMarkup } from './controls-markup.ts';
import { html, type Markup } from './markup.ts';
import { pageMarkup } from './page-markup.ts';
import { placePictures } from './pictures.ts';
import { reportWordsIn } from './report-words.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { areasTable, causesMarkup, firstMarkup, verdictOf } from './summary-markup.ts';

/** One page that opens from disk, works offline, and needs no script to be read. */
export const htmlReporter: Reporter = {
  file: 'index.html',
  render: (report, context) => `${documentMarkup(report, context).markup}\n`,
  assets: (report) => placePictures(report).assets,
};

function documentMarkup(report: Report, context: ReporterContext): Markup {
  const { words, locale } = reportWordsIn(context.locale ?? 'en');
  const view: View = {
    words,
    metas: new Map(context.checks.map((meta) => [meta.id, meta])),
    pictureAt: placePictures(report).pictureAt,
  };
  const verdict = verdictOf(report, view);
  return html`<!doctype html>
<html lang="${locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}: ${words.runOutcomes[report.summary.outcome]}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<nav class="skips" aria-label="${words.skipLinksLabel}"><ul><li><a href="#report">${words.skipToReport}</a></li>${report.pages.length > 1 ? html`<li><a href="#pages">${words.skipToPages}</a></li>` : null}</ul></nav>
<header><p class="quiet">${words.madeBy(report.tool.version, report.run.startedAt.slice(0, 16).replace('T', ' '))}</p></header>
<main id="report">
<h1>${words.title}</h1>
${mainMarkup(report, verdict, context, view)}
</main>
${footerMarkup(report, words)}
<script>${{ markup: SCRIPT }}</script>
</body>
</html>`;
}

function mainMarkup(
  report: Report,
  verdict: string,
  { docs = {} }: ReporterContext,
  view: View,
): Markup {
  const { words } = view;
  const { summary, pages } = report;
  return html`<p class="verdict ${summary.outcome}">${verdict}</p>
<p>${countsOf(report, view)}</p>
${summary.problems.length > 0 ? html`<ul>${summary.problems.map((problem) => html`<li lang="en" dir="ltr">${problem}</li>`)}</ul>` : null}
${baselineMarkup(report, view)}
${textSizeMarkup(view)}
<h2>${words.first}</h2>
${firstMarkup(report, view)}
${areasTable(summary.areas, view)}
${filtersMarkup(report, view)}
${causesMarkup(report, view)}
<h2>${words.pages}</h2>
${pages.length > 1 ? listMarkup(report, view) : null}
${pages.map((page, position) => pageMarkup(page, position, view))}
${aboutMarkup(report, docs, view)}`;
}

/** What became of the findings that were known. */
function baselineMarkup({ baseline }: Report, { words }: View): Markup | null {
  if (!baseline) return null;
  const mended = baseline.mended.map(
    ({ checkId, pages, place }) =>
      html`<li><bdi dir="ltr" translate="no">${pages}: ${checkId}, ${place}</bdi></li>`,
  );
  return html`<p><bdi>${words.baseline(baseline.file, baseline.new, baseline.known)}</bdi></p>
${mended.length > 0 ? html`<details><summary>${words.mended(mended.length)}</summary><ul>${mended}</ul></details>` : null}`;
}

/** How much failed, and whether nothing could have made the run fail. */
function countsOf({ pages, run }: Report, { words }: View): string {
  const failures = pages.map(
    ({ checks }) =>
      checks.flatMap(({ findings }) => findings).filter(({ outcome }) => outcome === 'failed')
        .length,
  );
  const sum = failures.reduce((total, count) => total + count, 0);
  const counts = words.found(sum, failures.filter((count) => count > 0).length);
  return run.options['failOn'] === 'never' && sum > 0 ? `${counts} ${words.nothingFails}` : counts;
}

function listMarkup({ pages }: Report, { words }: View): Markup {
  return html`<nav id="pages" aria-label="${words.pages}"><details open><summary>${words.pageCount(pages.length)}</summary><ol>${pages.map(
    ({ outcome, url }, position) =>
      html`<li><span class="tag ${outcome}">${words.pageOutcomes[outcome]}</span> <a href="#page-${position}"><bdi dir="ltr" translate="no">${url}</bdi></a></li>`,
  )}</ol></details></nav>`;
}

function footerMarkup({ tool, run }: Report, words: Words): Markup {
  return html`<footer><p class="quiet" translate="no">${words.auditedIn(tool.browser, tool.axeVersion, run.targets.join(', '))}</p></footer>`;
}
