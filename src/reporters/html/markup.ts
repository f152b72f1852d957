import { visible } from '../visible.ts';

/** Text that is markup already; everything else is escaped when it is put into markup. */
export type Markup = { readonly markup: string };

type Content = Markup | string | number | null | undefined | readonly Content[];

/** Builds markup; whatever is put in is escaped unless it is markup itself. Lists are joined. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = strings.flatMap((text, index) => [text, render(contents[index])]);
  return { markup: parts.join('') };
}

function render(content: Content): string {
  if (content === null || content === undefined) return '';
  if (typeof content === 'object' && 'markup' in content) return content.markup;
  if (typeof content === 'object') return content.map(render).join('');
  return escapeText(String(content));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for element content or a quoted attribute. */
export function escapeText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** An address for href: only what a reader may safely follow, else null. */
export function safeHref(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** Words, names, flags and code in Latin letters, from the first to the last of a run of ASCII; the point of 1.5 begins none. */
const LATIN =
  /(?:[A-Za-z<#]|(?<![!-~])--?[A-Za-z]|(?<!\d)\.)[ -~]{0,500}[A-Za-z0-9>)}"'%]|[A-Za-z]/g;

/**
 * A sentence of ours with what it quotes. Where it runs from right to left, what it has in Latin letters
 * is kept together and told apart: it runs the other way, and is in no language of the sentence.
 */
export function sentence(text: string, direction: string): Markup {
  if (direction !== 'rtl') return html`<bdi>${text}</bdi>`;
  const parts: Markup[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(LATIN)) {
    // A bracket that was opened in the sentence is closed there too.
    const run = found.includes('(') ? found : found.replace(/\)$/, '');
    parts.push(html`${text.slice(end, index)}<bdi dir="ltr" translate="no">${run}</bdi>`);
    end = index + run.length;
  }
  return html`<bdi>${parts}${text.slice(end)}</bdi>`;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** Whether a text of a page may stand as the language of what is shown. */
export function isLanguage(lang: string | null | undefined): lang is string {
  return typeof lang === 'string' && LANGUAGE.test(lang);
}

/** Words of a page, in the language that the page says it is in. */
export function pageWords(text: string, lang: string | null): Markup {
  return isLanguage(lang)
    ? html`<bdi lang="${lang}" translate="no">${text}</bdi>`
    : html`<bdi translate="no">${text}</bdi>`;
}
