import type { Area } from '../../model/outcome.ts';
import type { AreaCounts, PagedReport } from '../../model/report.ts';
import type { View } from './context.ts';
import { html, type Markup, sentence } from './markup.ts';
import { leadingCause, type Overview, pageHref } from './overview.ts';

const MOST_FIRST = 5;

/** The result of the run in one sentence. */
export function verdictOf(
  { summary: { outcome, pages } }: PagedReport,
  { pages: listed }: Overview,
  { words }: View,
): string {
  const { verdict } = words;
  if (outcome === 'error') return verdict.error(pages.error, pages.total, pages.failed);
  if (outcome === 'incomplete') return verdict.incomplete(pages.incomplete, pages.total);
  const uncounted = listed.filter((page) => page.outcome === 'letThrough').length + pages.failed;
  if (outcome === 'passed' && uncounted === 0) return verdict.passed(pages.total);
  if (outcome === 'passed') return verdict.letThrough(uncounted);
  return verdict.failed(pages.failed, pages.total);
}

/** What to fix first, an entry a check. */
export function firstMarkup(report: PagedReport, overview: Overview, view: View): Markup {
  const { words } = view;
  const { ranked, causes } = overview;
  const total = report.summary.pages.total;
  if (ranked.length === 0) return html`<p>${words.firstNone}</p>`;
  const items = ranked.slice(0, MOST_FIRST).map(({ id, message, pages, owner }) => {
    const cause = leadingCause(causes, id);
    const place = placeOf(id, overview, view);
    const told = sentence(cause?.example.message ?? message, words.direction);
    return html`<li><a href="${place}">${told}</a> <span class="quiet">${words.onPages(pages, total)} · ${words.fixedBy(words.owners[owner])}</span></li>`;
  });
  return html`<ol class="first">${items}</ol>`;
}

/** Where a check’s failures are told: on the page, where there is one, else with their cause, or on the first of their pages. */
function placeOf(id: string, overview: Overview, view: View): string {
  if (overview.pages.length === 1) return overview.found.has(id) ? `#check-${id}` : '#page-0';
  const cause = leadingCause(overview.causes, id);
  return cause ? `#cause-${cause.id}` : pageHref(overview.firstPages.get(id) ?? 0, overview, view);
}

/** How the pages came out, by area. */
export function areasTable(areas: PagedReport['summary']['areas'], { words }: View): Markup | null {
  const entries = Object.entries(areas) as [Area, AreaCounts][];
  if (entries.length === 0) return null;
  const { outcomes } = words;
  const columns = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.areasTable}"><table><caption>${words.areasTable}</caption>
<thead><tr><th scope="col">${words.area}</th>${columns.map((column) => html`<th scope="col">${outcomes[column]}</th>`)}</tr></thead>
<tbody>${entries.map(([area, counts]) => html`<tr><th scope="row">${words.areas[area]}</th>${columns.map((column) => html`<td>${counts[column]}</td>`)}</tr>`)}</tbody></table></div>`;
}
