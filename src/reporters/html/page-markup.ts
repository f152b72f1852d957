import type { PageReport } from '../../model/report.ts';
import { checksWithFindings } from '../findings-by-check.ts';
import { shownOutcome } from '../shown-outcome.ts';
import type { View } from './context.ts';
import { filmMarkup } from './film-markup.ts';
import { checkMarkup } from './finding-markup.ts';
import { numberMarks } from './marks.ts';
import { html, type Markup, pageWords, safeHref, sentence } from './markup.ts';
import { outlineMarkup } from './outline-markup.ts';
import { pictureMarkup } from './picture-markup.ts';
import { skipLinksMarkup } from './skip-links-markup.ts';
import { wayMarkup } from './way-markup.ts';

/** One page's section. `position` makes its anchor. */
export function pageMarkup(page: PageReport, position: number, view: View): Markup {
  const { words } = view;
  const address = safeHref(page.finalUrl);
  const outcome = shownOutcome(page);
  return html`<section class="card page" aria-labelledby="page-${position}">
<h3 id="page-${position}" tabindex="-1"><span class="tag ${outcome}">${words.pageOutcomes[outcome]}</span> ${pageWords(page.title || page.url, page.lang)}</h3>
<p class="quiet">${address ? html`<a href="${address}"><bdi dir="ltr" translate="no">${page.url}</bdi></a>` : html`<bdi dir="ltr" translate="no">${page.url}</bdi>`} · <bdi>${page.viewport.width} × ${page.viewport.height}</bdi></p>
${mainMarkup(page, position, view)}
${page.notes.length > 0 ? html`<h4>${words.notes}</h4><ul>${page.notes.map((note) => html`<li>${sentence(note, words.direction)}</li>`)}</ul>` : null}
</section>`;
}

/** Of a page that is told under another address the notes say so. */
function mainMarkup(page: PageReport, position: number, view: View): Markup | null {
  if (page.error) return errorMarkup(page.error, view);
  return page.sameAs === undefined ? bodyMarkup(page, position, view) : null;
}

function errorMarkup(error: NonNullable<PageReport['error']>, { words }: View): Markup {
  return html`<p><strong>${sentence(error.message, words.direction)}</strong> ${sentence(error.hint, words.direction)}</p>
<p class="quiet">${words.errorCode(error.code)}</p>`;
}

function bodyMarkup(page: PageReport, position: number, view: View): Markup {
  const checks = checksWithFindings(page.checks);
  const marks = numberMarks(page, checks);
  const picture = pictureMarkup(page, marks, view);
  const findings =
    checks.length === 0
      ? html`<p>${view.words.nothingFound}</p>`
      : html`${checks.map((check) => checkMarkup(check, marks, view))}`;
  return html`${areasMarkup(page, view)}
<div class="${picture ? 'look' : 'plain'}">${picture}<div>${findings}</div></div>
${wayMarkup(page, position, view)}
${skipLinksMarkup(page, view)}
${filmMarkup(page, view)}
${outlineMarkup(page, view)}`;
}

function areasMarkup({ areas }: PageReport, { words }: View): Markup {
  const entries = Object.entries(areas) as [
    keyof typeof words.areas,
    keyof typeof words.outcomes,
  ][];
  return html`<dl class="areas">${entries.map(([area, outcome]) => html`<div><dt>${words.areas[area]}</dt><dd class="${outcome}">${words.outcomes[outcome]}</dd></div>`)}</dl>`;
}
