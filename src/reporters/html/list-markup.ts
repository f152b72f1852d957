import type { View } from './context.ts';
import { listFile } from './file-names.ts';
import { html, type Markup, pageWords } from './markup.ts';
import type { ListedPage, Overview } from './overview.ts';

/** So many pages make up a list that a browser opens at once, whatever their titles; there are further lists then. */
const MOST_LISTED = 5000;

/** The list of the pages in parts, those with most to fix first; `number` counts the lists from 1. */
export function* listParts(
  { pages, order }: Overview,
  number: number,
  view: View,
): Generator<string> {
  const { words } = view;
  const from = (number - 1) * MOST_LISTED;
  yield html`<nav id="pages" tabindex="-1" aria-label="${words.pages}"><ol class="pages" start="${from + 1}">`
    .markup;
  for (const position of order.slice(from, from + MOST_LISTED)) {
    const page = pages[position];
    if (page) yield listedMarkup(page, view).markup;
  }
  yield '</ol></nav>\n';
}

/** A page in a list: how it came out, its name, which leads to it, and who has how much to fix. */
export function listedMarkup({ outcome, url, title, lang, file, toFix }: ListedPage, view: View) {
  const { words, up } = view;
  const address = html`<bdi dir="ltr" translate="no">${url}</bdi>`;
  const counts = words.toFix(toFix.editor, toFix.template);
  return html`<li><span class="tag ${outcome}">${words.pageOutcomes[outcome]}</span> <a href="${up}${file}">${title ? pageWords(title, lang) : address}</a>${counts ? html` <span class="quiet">${counts}</span>` : null}${title ? html` <small>${address}</small>` : null}</li>
`;
}

/** The lists of the pages, where there are several, each by the pages that it has. */
export function listsMarkup(
  { pages }: Overview,
  number: number,
  { words, up }: View,
): Markup | null {
  const lists = listNumbers(pages.length);
  if (lists.length === 1) return null;
  const items = lists.map((one) => {
    const to = Math.min(one * MOST_LISTED, pages.length);
    const name = words.pagesFromTo((one - 1) * MOST_LISTED + 1, to);
    const file = one === 1 ? 'index.html' : listFile(one);
    return html`<li><a href="${up}${file}"${one === number ? html` aria-current="page"` : null}>${name}</a></li>`;
  });
  return html`<nav aria-label="${words.lists}"><ul class="row ways">${items}</ul></nav>`;
}

/** The numbers of the lists that so many pages make up. */
export function listNumbers(pages: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(pages / MOST_LISTED)) }, (_, at) => at + 1);
}
