import type { PagedReport } from '../../model/report.ts';
import type { MergedPage } from '../merged-variants.ts';
import type { View } from './context.ts';
import { criteriaOfPage } from './criteria-markup.ts';
import { documentParts } from './documents.ts';
import { html, type Markup } from './markup.ts';
import { type Overview, pageHref } from './overview.ts';
import { pageHeading, pageMarkup } from './page-markup.ts';

/** The document that tells of one page out of several. */
export function pageDocument(
  report: PagedReport,
  overview: Overview,
  merged: MergedPage,
  position: number,
  view: View,
): Iterable<string> {
  const { page } = merged;
  const body = html`<div class="page">${pageMarkup(merged, position, view)}</div>
${criteriaOfPage(merged.entries, report, view)}
`;
  const around = {
    title: `${page.title || page.url} – ${view.words.title}`,
    heading: pageHeading(merged, view),
    ways: waysMarkup(overview, position, view),
  };
  return documentParts(report, around, [body.markup], view);
}

/** The ways to the run and to the pages before and after, in the order of the list. */
function waysMarkup(overview: Overview, position: number, view: View): Markup {
  const { words, up } = view;
  const at = overview.places.get(position) ?? 0;
  const way = (to: number | undefined, text: string) =>
    to === undefined ? null : html`<li><a href="${pageHref(to, overview, view)}">${text}</a></li>`;
  return html`<nav aria-label="${words.pages}"><ul class="row ways"><li><a href="${up}index.html">${words.wholeReport}</a></li>${way(overview.order[at - 1], words.pageBefore)}${way(overview.order[at + 1], words.pageAfter)}</ul></nav>`;
}
