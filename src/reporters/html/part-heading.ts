import type { View } from './context.ts';
import { html, type Markup } from './markup.ts';

/** The heading of a part of what is said of a page, one level below the page's own. */
export function partHeading(words: Markup | string, { pageLevel }: View): Markup {
  return html`<h${pageLevel + 1} class="group">${words}</h${pageLevel + 1}>`;
}
