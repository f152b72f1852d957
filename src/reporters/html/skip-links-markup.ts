import type { PageReport, SkipLinkEntry } from '../../model/report.ts';
import { pictureHref, type View } from './context.ts';
import { html, type Markup, pageWords } from './markup.ts';
import { partHeading } from './part-heading.ts';

/** Each skip link as a path: how it looks with the focus, where it points, where the keyboard got to. */
export function skipLinksMarkup({ skipLinks, lang }: PageReport, view: View): Markup | null {
  if (skipLinks.length === 0) return null;
  return html`${partHeading(view.words.skipLinks, view)}
<ul class="paths">${skipLinks.map((link) => pathMarkup(link, lang, view))}</ul>`;
}

function pathMarkup(
  { name, href, lands, outcome, picture }: SkipLinkEntry,
  lang: string | null,
  view: View,
): Markup {
  const { words } = view;
  const address = picture === null ? null : pictureHref(picture, view);
  const shown =
    address !== null
      ? html`<img class="shot" src="${address}" alt="${words.linkFocused(name || words.theLink)}">`
      : html`<span class="quiet">${words.notSeen}</span>`;
  return html`<li class="path"><span class="step"><strong>${name ? pageWords(name, lang) : words.noName}</strong> ${shown}</span>
<span class="step">${words.pointsTo} <code dir="ltr">${href || '–'}</code></span>
<span class="step">${words.keyboardAt} ${lands ? html`<code dir="ltr">${lands}</code>` : words.stayed}</span>
<span class="tag ${outcome}">${words.outcomes[outcome]}</span></li>`;
}
