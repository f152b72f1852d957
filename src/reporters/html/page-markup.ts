import type { PageReport } from '../../model/report.ts';
import { checksWithFindings } from '../findings-by-check.ts';
import { type MergedPage, shownEntry } from '../merged-variants.ts';
import { shownOutcome } from '../shown-outcome.ts';
import type { View } from './context.ts';
import { filmMarkup } from './film-markup.ts';
import { checkMarkup } from './finding-markup.ts';
import { type Marks, marksIn, numberMarks } from './marks.ts';
import { html, type Markup, pageWords, safeHref, sentence } from './markup.ts';
import { outlineMarkup } from './outline-markup.ts';
import { partHeading } from './part-heading.ts';
import { pictureMarkup } from './picture-markup.ts';
import { skipLinksMarkup } from './skip-links-markup.ts';
import { wayMarkup } from './way-markup.ts';

/** The section of a page that is told of in the same document as the run. `position` makes its anchor. */
export function pageSection(merged: MergedPage, position: number, view: View): Markup {
  return html`<section class="card page" aria-labelledby="page-${position}">
<h${view.pageLevel} id="page-${position}" tabindex="-1">${pageHeading(merged, view)}</h${view.pageLevel}>
${pageMarkup(merged, position, view)}
</section>`;
}

/** How a page came out, and which it is. */
export function pageHeading({ page }: MergedPage, { words }: View): Markup {
  const outcome = shownOutcome(page);
  return html`<span class="tag ${outcome}">${words.pageOutcomes[outcome]}</span> ${pageWords(page.title || page.url, page.lang)}`;
}

/** What is said of a page below its heading, in all ways that it was shown in. */
export function pageMarkup(merged: MergedPage, position: number, view: View): Markup {
  const { page } = merged;
  const address = safeHref(page.finalUrl);
  return html`<p class="quiet">${address ? html`<a href="${address}"><bdi dir="ltr" translate="no">${page.url}</bdi></a>` : html`<bdi dir="ltr" translate="no">${page.url}</bdi>`} · <bdi>${page.variant?.name ?? `${page.viewport.width} × ${page.viewport.height}`}</bdi></p>
${variantsMarkup(merged, view)}
${mainMarkup(merged, position, view)}
${notesMarkup(page, view)}`;
}

/** Of a page that is told under another address the notes say so. */
function mainMarkup(merged: MergedPage, position: number, view: View): Markup | null {
  const { error, sameAs } = merged.page;
  if (error) return errorMarkup(error, view);
  return sameAs === undefined ? bodyMarkup(merged, position, view) : null;
}

function errorMarkup(error: NonNullable<PageReport['error']>, { words }: View): Markup {
  return html`<p><strong>${sentence(error.message, words.direction)}</strong> ${sentence(error.hint, words.direction)}</p>
<p class="quiet">${words.errorCode(error.code)}</p>`;
}

function bodyMarkup(merged: MergedPage, position: number, view: View): Markup {
  const { page } = merged;
  const checks = checksWithFindings(page.checks);
  const marks = numberMarks(merged, checks);
  const shown = shownEntry(merged);
  const picture = pictureMarkup(page, marksIn(shown, merged, marks), view);
  const findings =
    checks.length === 0
      ? html`<p>${view.words.nothingFound}</p>`
      : html`${checks.map((check) => checkMarkup(check, marks, view, merged))}`;
  return html`${areasMarkup(page, view)}
<div class="${picture ? 'look' : 'plain'}">${picture}<div>${findings}</div></div>
${wayMarkup(page, position, view)}
${skipLinksMarkup(page, view)}
${filmMarkup(page, view)}
${outlineMarkup(page, view)}
${otherWaysMarkup(merged, shown, marks, view)}`;
}

/** The ways that a page was shown in, each with what it came to there. */
function variantsMarkup({ entries }: MergedPage, { words }: View): Markup | null {
  if (entries.length === 1) return null;
  const items = entries.map((entry) => {
    const outcome = shownOutcome(entry);
    const { error } = entry;
    return html`<li><span class="tag ${outcome}">${words.pageOutcomes[outcome]}</span> <bdi>${entry.variant?.name}</bdi>${error ? html`: ${sentence(error.message, words.direction)} ${sentence(error.hint, words.direction)}` : null}</li>`;
  });
  return html`<p>${words.variants(entries.length)}</p><ul class="variants">${items}</ul>`;
}

/** Of the other ways what is to be seen, and noted: all findings stand above. */
function otherWaysMarkup(
  merged: MergedPage,
  shown: PageReport,
  marks: Marks,
  view: View,
): Markup | null {
  const others = merged.entries.filter((entry) => entry.error === null && entry !== shown);
  if (others.length === 0) return null;
  return html`${others.map(
    (
      entry,
    ) => html`<details><summary><bdi>${entry.variant?.name}</bdi></summary>${areasMarkup(entry, view)}
${pictureMarkup(entry, marksIn(entry, merged, marks), view)}
${skipLinksMarkup(entry, view)}
${filmMarkup(entry, view)}
${outlineMarkup(entry, view)}
${notesMarkup(entry, view)}</details>`,
  )}`;
}

function notesMarkup({ notes }: PageReport, view: View): Markup | null {
  const { words } = view;
  return notes.length > 0
    ? html`${partHeading(words.notes, view)}<ul>${notes.map((note) => html`<li>${sentence(note, words.direction)}</li>`)}</ul>`
    : null;
}

function areasMarkup({ areas }: PageReport, { words }: View): Markup {
  const entries = Object.entries(areas) as [
    keyof typeof words.areas,
    keyof typeof words.outcomes,
  ][];
  return html`<dl class="areas">${entries.map(([area, outcome]) => html`<div><dt>${words.areas[area]}</dt><dd class="${outcome}">${words.outcomes[outcome]}</dd></div>`)}</dl>`;
}
