import type { Area } from '../../model/outcome.ts';
import { ownerOf } from '../../model/owner-of.ts';
import type { PagedReport, RootCause } from '../../model/report.ts';
import type { RankedCauses } from '../ranking.ts';
import type { View } from './context.ts';
import { cutOutMarkup, groundDefinition } from './drawing-markup.ts';
import { causeFile } from './file-names.ts';
import { headlineOf } from './headline.ts';
import { listedMarkup } from './list-markup.ts';
import { html, type Markup, sentence } from './markup.ts';
import { type Overview, pageHref } from './overview.ts';
import { drawnPage } from './picture-markup.ts';

/** Of a root cause so many pages are told with it; a document of its own has all of them. */
const MOST_PAGES = 10;
/** So many root causes are shown at once; the others are behind a disclosure. */
const MOST_OPEN = 5;

/** The root causes: those of several pages first, then the single ones behind a disclosure. */
export function causesMarkup(report: PagedReport, overview: Overview, view: View): Markup | null {
  const { words } = view;
  const { shared, single } = overview.causes;
  if (shared.count + single.count === 0) return null;
  const items = (causes: readonly RootCause[]) =>
    html`<ul class="causes">${causes.map((one) => causeMarkup(one, report, overview, view))}</ul>`;
  const list = ({ first, count }: RankedCauses) => [
    items(first.slice(0, MOST_OPEN)),
    first.length > MOST_OPEN
      ? html`<details><summary>${words.furtherCauses(first.length - MOST_OPEN)}</summary>${items(first.slice(MOST_OPEN))}</details>`
      : null,
    count > first.length ? html`<p>${words.moreCauses(count - first.length)}</p>` : null,
  ];
  return html`<h2>${words.causes}</h2>
<p>${words.causesIntro}</p>
${shared.count > 0 ? list(shared) : null}
${single.count > 0 ? html`<details${shared.count === 0 ? html` open` : null}><summary>${words.singleCauses(single.count)}</summary>${list(single)}</details>` : null}`;
}

function causeMarkup(
  cause: RootCause,
  report: PagedReport,
  overview: Overview,
  view: View,
): Markup {
  const { words } = view;
  const { id, checkId, pages, example } = cause;
  const { area, impact, owner } = weightOf(cause, overview, view);
  const links = pages
    .slice(0, MOST_PAGES)
    .map(
      (url) =>
        html`<li><a href="${pageHref(overview.anchors.get(url) ?? 0, overview, view)}"><bdi dir="ltr" translate="no">${url}</bdi></a></li>`,
    );
  const all = hasDocument(cause)
    ? html`<p><a href="${view.up}${causeFile(id)}">${words.allPages(pages.length)}</a></p>`
    : null;
  const { headline } = headlineOf(example.message);
  return html`<li class="cause" id="cause-${id}" data-check="${checkId}" data-area="${area}" data-owner="${owner}" data-impact="${impact}">
<div><h3>${sentence(headline, words.direction)}</h3>
${aboutCause(cause, report, overview, view)}
<details><summary>${words.thePages(pages.length)}</summary><ul>${links}</ul>${all}</details></div>
${pictureOf(cause, overview, view)}</li>`;
}

/** What it looks like on the first of its pages that shows it. */
function pictureOf(
  { id, pages: [first = ''], example }: RootCause,
  overview: Overview,
  view: View,
) {
  const page = overview.pages[overview.anchors.get(first) ?? -1];
  const picture = page ? drawnPage(page, `cause-${id}`, view) : null;
  return picture && example.box
    ? cutOutMarkup(picture, example.box, view.words.placePicture, groundDefinition(picture))
    : null;
}

/** In which area a root cause is, how bad it is, and whose. */
function weightOf({ checkId, example }: RootCause, overview: Overview, { metas }: View) {
  const check = overview.weightOf(checkId);
  const area: Area = metas.get(checkId)?.area ?? 'axe';
  return { area, impact: check.impact, owner: ownerOf(check, example) };
}

/** What follows the headline: how many pages it is on, whose it is, where, and how to fix it. */
function aboutCause(cause: RootCause, report: PagedReport, overview: Overview, view: View): Markup {
  const { words } = view;
  const { pages, example } = cause;
  const { area, impact, owner } = weightOf(cause, overview, view);
  const { more } = headlineOf(example.message);
  return html`${more ? html`<p>${sentence(more, words.direction)}</p>` : null}
${pages.length > 1 ? html`<p class="share"><strong>${words.sharedCause(pages.length, report.summary.pages.total)}</strong></p>` : null}
<p class="chips"><span class="impact ${impact}">${words.impacts[impact]}</span><span>${words.fixedBy(words.owners[owner])}</span><span>${words.areas[area]}</span></p>
${example.fix ? html`<p class="todo"><strong>${words.whatToDo}</strong> ${sentence(example.fix, words.direction)}</p>` : null}
${example.html ? html`<details class="code"><summary>${words.forDevelopers}</summary><p><code dir="ltr">${example.html}</code></p></details>` : null}`;
}

/** Whether a root cause is on more pages than are told with it. */
export function hasDocument({ pages }: RootCause): boolean {
  return pages.length > MOST_PAGES;
}

/** What the document of a root cause says: what it is, and all pages that it is on. */
export function* causeParts(
  cause: RootCause,
  report: PagedReport,
  overview: Overview,
  view: View,
): Generator<string> {
  const { words } = view;
  yield aboutCause(cause, report, overview, view).markup;
  yield html`<h2>${words.thePages(cause.pages.length)}</h2><ol class="pages">`.markup;
  for (const url of cause.pages) {
    const page = overview.pages[overview.anchors.get(url) ?? 0];
    if (page) yield listedMarkup(page, view).markup;
  }
  yield '</ol>\n';
}
