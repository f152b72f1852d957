import type { View } from './context.ts';
import { listFile } from './file-names.ts';
import { html, type Markup, pageWords } from './markup.ts';
import type { ListedPage, Overview } from './overview.ts';

/** So many pages are listed in the report's first document: what more there is has lists of its own. */
const MOST_FIRST = 100;
/** So many pages make up a list that a browser opens at once, whatever their titles. */
const MOST_LISTED = 5000;

/** A list of some of the pages in parts, those with most to fix first. */
export function* listParts(
  { pages, order }: Overview,
  { from, to }: Range,
  view: View,
): Generator<string> {
  yield html`<nav id="pages" tabindex="-1" aria-label="${view.words.pages}"><ol class="pages" start="${from}">`
    .markup;
  for (const position of order.slice(from - 1, to)) {
    const page = pages[position];
    if (page) yield listedMarkup(page, view).markup;
  }
  yield '</ol></nav>\n';
}

/** The first and the last page of a list, counted from 1 in the order of what there is to fix. */
export type Range = { from: number; to: number };

/** The pages that are listed in the report's first document. */
export function firstRange({ pages }: Overview): Range {
  return { from: 1, to: Math.min(MOST_FIRST, pages.length) };
}

/** The lists of all pages; none where the first document has them all. */
export function listRanges({ pages: { length } }: Overview): Range[] {
  if (length <= MOST_FIRST) return [];
  return Array.from({ length: Math.ceil(length / MOST_LISTED) }, (_, at) => ({
    from: at * MOST_LISTED + 1,
    to: Math.min((at + 1) * MOST_LISTED, length),
  }));
}

/** A page in a list: how it came out, its name, which leads to it, and who has how much to fix. */
export function listedMarkup({ outcome, url, title, lang, file, toFix }: ListedPage, view: View) {
  const { words, up } = view;
  const address = html`<bdi dir="ltr" translate="no">${url}</bdi>`;
  const counts = words.toFix(toFix.editor, toFix.template);
  return html`<li><span class="tag ${outcome}">${words.pageOutcomes[outcome]}</span> <a href="${up}${file}">${title ? pageWords(title, lang) : address}</a>${counts ? html` <span class="quiet">${counts}</span>` : null}${title ? html` <small>${address}</small>` : null}</li>
`;
}

/** The ways to the lists of all pages, told by the pages that they have; `current` counts them from 1. */
export function listsMarkup(
  overview: Overview,
  current: number | null,
  { words, up }: View,
): Markup | null {
  const items = listRanges(overview).map(({ from, to }, at) => {
    const isCurrent = at + 1 === current;
    return html`<li><a href="${up}${listFile(at + 1)}"${isCurrent ? html` aria-current="page"` : null}>${words.pagesFromTo(from, to)}</a></li>`;
  });
  if (items.length === 0) return null;
  return html`<nav aria-label="${words.lists}"><p>${words.lists}:</p><ul class="row ways">${items}</ul></nav>`;
}
