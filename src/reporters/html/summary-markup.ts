import type { Area } from '../../model/outcome.ts';
import type { AreaCounts, PagedReport, RootCause } from '../../model/report.ts';
import type { RankedCauses } from '../ranking.ts';
import type { View } from './context.ts';
import { html, type Markup, sentence } from './markup.ts';
import { leadingCause, type Overview } from './overview.ts';

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

/**
 * What to fix first, an entry a check; each leads to that of its causes which is on most pages, or, where it failed as a
 * whole, to the first of its pages.
 */
export function firstMarkup(
  report: PagedReport,
  { ranked, causes, firstPages }: Overview,
  { words }: View,
): Markup {
  const total = report.summary.pages.total;
  if (ranked.length === 0) return html`<p>${words.firstNone}</p>`;
  const items = ranked.slice(0, MOST_FIRST).map(({ id, message, pages, owner }) => {
    const cause = leadingCause(causes, id);
    const place = cause ? `cause-${cause.id}` : `page-${firstPages.get(id) ?? 0}`;
    const told = sentence(cause?.example.message ?? message, words.direction);
    return html`<li><a href="#${place}">${told}</a> <span class="quiet">${words.onPages(pages, total)} · ${words.fixedBy(words.owners[owner])}</span></li>`;
  });
  return html`<ol class="first">${items}</ol>`;
}

/** The root causes: those of several pages first, then the single ones behind a disclosure. */
export function causesMarkup(report: PagedReport, overview: Overview, view: View): Markup | null {
  const { words } = view;
  const { shared, single } = overview.causes;
  if (shared.count + single.count === 0) return null;
  const list = ({ first, count }: RankedCauses) => [
    html`<ul class="causes">${first.map((one) => causeMarkup(one, report, overview, view))}</ul>`,
    count > first.length ? html`<p>${words.moreCauses(count - first.length)}</p>` : null,
  ];
  return html`<h2>${words.causes}</h2>
<p>${words.causesIntro}</p>
${shared.count > 0 ? list(shared) : null}
${single.count > 0 ? html`<details${shared.count === 0 ? html` open` : null}><summary>${words.singleCauses(single.count)}</summary>${list(single)}</details>` : null}`;
}

function causeMarkup(
  { id, checkId, pages, example }: RootCause,
  report: PagedReport,
  { anchors, weightOf }: Overview,
  { words, metas }: View,
): Markup {
  const { impact, owner } = weightOf(checkId);
  const area = metas.get(checkId)?.area ?? 'axe';
  return html`<li class="cause" id="cause-${id}" data-check="${checkId}" data-area="${area}" data-owner="${owner}" data-impact="${impact}">
<h3>${sentence(example.message, words.direction)}</h3>
${pages.length > 1 ? html`<p class="share"><strong>${words.sharedCause(pages.length, report.summary.pages.total)}</strong></p>` : null}
<p class="chips"><span>${words.areas[area]}</span><span>${words.impacts[impact]}</span><span>${words.fixedBy(words.owners[owner])}</span></p>
${example.html ? html`<p><code dir="ltr">${example.html}</code></p>` : null}
<p><strong>${words.howToFix}:</strong> ${sentence(example.fix, words.direction)}</p>
<details><summary>${words.thePages(pages.length)}</summary><ul>${pages.map((page) => html`<li><a href="#page-${anchors.get(page) ?? 0}"><bdi dir="ltr" translate="no">${page}</bdi></a></li>`)}</ul></details></li>`;
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
