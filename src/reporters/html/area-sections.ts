import type { Area } from '../../model/outcome.ts';
import type { PageReport } from '../../model/report.ts';
import type { View } from './context.ts';
import { filmMarkup } from './film-markup.ts';
import { html, type Markup } from './markup.ts';
import { outlineMarkup } from './outline-markup.ts';
import { skipLinksMarkup } from './skip-links-markup.ts';
import { tabStopsMarkup } from './tab-stops-markup.ts';
import { wayMarkup } from './way-markup.ts';

/** What a reader of the page meets in one area. */
export type AreaSection = { area: Area; id: string; content: Markup };

/** What readers of a page meet, area by area: as far as the page has it. `prefix` tells the names apart from those of other pages. */
export function areaSections(page: PageReport, prefix: string, view: View): AreaSection[] {
  const links = [
    skipLinksMarkup(page, prefix, view),
    wayMarkup(page, prefix, view),
    tabStopsMarkup(page, prefix, view),
  ].filter((part) => part !== null);
  const contents: [Area, Markup | null][] = [
    ['accessibility-links', links.length > 0 ? html`${links}` : null],
    ['text-size', filmMarkup(page, `film-${prefix}`, view)],
    ['headings', outlineMarkup(page, prefix, view)],
  ];
  return contents.flatMap(([area, content]) =>
    content === null ? [] : [{ area, id: `area-${prefix}-${area}`, content }],
  );
}

/** The sections, each behind its name. */
export function areaSectionsMarkup(sections: readonly AreaSection[], view: View): Markup | null {
  if (sections.length === 0) return null;
  const { words, pageLevel } = view;
  return html`<h${pageLevel + 1} class="group">${words.whatReadersMeet}</h${pageLevel + 1}>
${sections.map(
  ({ area, id, content }) =>
    html`<details class="area" id="${id}"><summary><h${pageLevel + 2}>${words.areas[area]}</h${pageLevel + 2}> <span class="quiet">${words.areaShows[area]}</span></summary>
${content}</details>`,
)}`;
}
