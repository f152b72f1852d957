import type { PagedReport } from '../../model/report.ts';
import { REPORT_MARK } from '../../model/report-mark.ts';
import { reportScript, reportStyle } from './assets.ts';
import { contentPolicy } from './content-policy.ts';
import type { View } from './context.ts';
import { textSizeMarkup } from './controls-markup.ts';
import { html, type Markup } from './markup.ts';

/** What stands around what a document of the report says. */
type Around = {
  /** What its window is called. */
  title: string;
  /** Its heading. */
  heading: Markup | string;
  /** Ways past what stands first, beside the one to the content: an anchor each, with what leads there. */
  skips?: readonly (readonly [anchor: string, text: string])[];
  /** Ways to the other documents. */
  ways?: Markup | null;
};

/** One document of the report: it opens from disk, works offline, and needs no script to be read. */
export function* documentParts(
  report: PagedReport,
  around: Around,
  body: Iterable<string>,
  view: View,
): Generator<string> {
  yield headMarkup(report, around, view).markup;
  yield* body;
  yield html`</main>
${footerMarkup(report, view)}
<script>${{ markup: reportScript() }}</script>
</body>
</html>
`.markup;
}

function headMarkup(
  { tool, run }: PagedReport,
  { title, heading, skips = [], ways = null }: Around,
  view: View,
): Markup {
  const { words, locale } = view;
  const further = skips.map(([anchor, text]) => html`<li><a href="#${anchor}">${text}</a></li>`);
  return html`<!doctype html>
<html lang="${locale}" dir="${words.direction}">
<head>
${{ markup: REPORT_MARK }}
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: reportStyle() }}</style>
</head>
<body>
<nav class="skips" aria-label="${words.skipLinksLabel}"><ul><li><a href="#report">${words.skipToReport}</a></li>${further}</ul></nav>
<header><p class="quiet">${words.madeBy(tool.version, run.startedAt.slice(0, 16).replace('T', ' '))}</p>${ways}${textSizeMarkup(view)}</header>
<main id="report">
<h1>${heading}</h1>
`;
}

function footerMarkup({ tool, run }: PagedReport, { words }: View): Markup {
  return html`<footer><p class="quiet" translate="no">${words.auditedIn(tool.browser, tool.axeVersion, run.targets.join(', '))}</p></footer>`;
}
