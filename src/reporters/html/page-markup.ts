import type { PageReport } from '../../model/report.ts';
import { type MergedPage, shownEntry } from '../merged-variants.ts';
import { shownOutcome } from '../shown-outcome.ts';
import { areaSections, areaSectionsMarkup } from './area-sections.ts';
import {
  type ByWhom,
  type CheckPart,
  checksByOwner,
  inOrder,
  placesIn,
} from './checks-by-owner.ts';
import type { View } from './context.ts';
import { filtersMarkup } from './controls-markup.ts';
import { checkMarkup, type Told } from './finding-markup.ts';
import { leadMarkup } from './lead-markup.ts';
import { type Marks, marksIn, numberMarks } from './marks.ts';
import { html, type Markup, pageWords, safeHref, sentence } from './markup.ts';
import { partHeading } from './part-heading.ts';
import { drawnPage, pictureMarkup } from './picture-markup.ts';

/** The section of a page that is told of in the same document as the run. `position` makes its anchor. */
export function pageSection(merged: MergedPage, position: number, view: View): Markup {
  return html`<section class="page" aria-labelledby="page-${position}">
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
${bannerMarkup(page, view)}
${changesMarkup(page, view)}
${variantsMarkup(merged, view)}
${mainMarkup(merged, position, view)}
${notesMarkup(page, view)}`;
}

/** What became of the page since an earlier run. */
function changesMarkup({ url }: PageReport, { changes, words }: View): Markup | null {
  const page = changes?.pages?.get(url);
  if (!changes || !page) return null;
  const say = words.changes;
  const fixed = page.fixed.map((message) => html`<li>${sentence(message, words.direction)}</li>`);
  return html`<ul class="changes"><li>${say.new(page.new.size)}</li><li>${say.still(page.still, changes.since)}</li><li>${say.fixed(fixed.length)}${fixed.length > 0 ? html`<ul>${fixed}</ul>` : null}</li></ul>`;
}

/** What its verdicts are worth less for: it has to be known before they are read. */
function bannerMarkup({ missingStyleSheets = 0 }: PageReport, { words }: View): Markup | null {
  if (missingStyleSheets === 0) return null;
  return html`<p class="banner">${words.missingStyleSheets(missingStyleSheets)}</p>`;
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
  const byWhom = checksByOwner(page.checks);
  const shown = inOrder(byWhom).flatMap(({ findings }) => findings);
  const marks = numberMarks(merged, shown);
  const entry = shownEntry(merged);
  const prefix = String(position);
  const anchors = { prefix, finding: `finding-${position}-`, mark: `mark-${position}-` };
  const told = { merged, marks, picture: drawnPage(page, prefix, view), anchors, view };
  const sections = areaSections(page, prefix, view);
  const ids = new Map(sections.map(({ area, id }) => [area, id]));
  return html`<div class="result">${leadMarkup(page, byWhom, ids, view)}
${pictureMarkup(page, marksIn(entry, merged, marks), anchors, view)}
<div class="found">${groupsMarkup(byWhom, told)}</div></div>
${areaSectionsMarkup(sections, view)}
${otherWaysMarkup(merged, entry, marks, position, view)}`;
}

/** What was found by who has to fix it, the editor's first; what comes first is open. */
function groupsMarkup(byWhom: ByWhom, told: Told): Markup {
  const { view } = told;
  const { words } = view;
  const { editor, template, person } = byWhom;
  if (inOrder(byWhom).length === 0) return html`<p>${words.nothingFound}</p>`;
  const first = editor[0] ?? template[0];
  const groups = [
    [words.forEditor, editor],
    [words.forTemplate, template],
    [words.forPerson, person],
  ] as const;
  const found = inOrder(byWhom).map(({ check }) => check.id);
  return html`${filtersMarkup(new Set(found), 'findings', view)}
${groups.map(([title, parts]) =>
  parts.length === 0
    ? null
    : html`<section class="whose">${partHeading(html`${title}${countMarkup(parts, view)}`, view)}
${parts.map((part) => checkMarkup(part, part === first, told))}</section>`,
)}`;
}

/** How many places; checks that could not run have none. */
function countMarkup(parts: readonly CheckPart[], { words }: View): Markup | null {
  const count = placesIn(parts);
  return count === 0 ? null : html` <span class="quiet">${words.places(count)}</span>`;
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
  position: number,
  view: View,
): Markup | null {
  const others = merged.entries.filter((entry) => entry.error === null && entry !== shown);
  if (others.length === 0) return null;
  const anchors = { finding: `finding-${position}-`, mark: null };
  return html`${others.map((entry, at) => {
    const prefix = `${position}-${at + 1}`;
    return html`<details class="area"><summary><bdi>${entry.variant?.name}</bdi></summary>${pictureMarkup(entry, marksIn(entry, merged, marks), { ...anchors, prefix }, view)}
${areaSections(entry, prefix, view).map(({ content }) => content)}
${notesMarkup(entry, view)}</details>`;
  })}`;
}

function notesMarkup({ notes }: PageReport, view: View): Markup | null {
  const { words } = view;
  return notes.length > 0
    ? html`${partHeading(words.notes, view)}<ul>${notes.map((note) => html`<li>${sentence(note, words.direction)}</li>`)}</ul>`
    : null;
}
