import type { PageReport } from '../../model/report.ts';
import type { View } from './context.ts';
import { drawingMarkup, isSeenIn, outlineOf } from './drawing-markup.ts';
import { gathered, pinText } from './marks.ts';
import { html, type Markup, pageWords } from './markup.ts';
import { drawnPage } from './picture-markup.ts';

/** Where the Tab key stops first: numbered in the picture, and by name. */
export function tabStopsMarkup(page: PageReport, prefix: string, view: View): Markup | null {
  const { tabStops = [], lang } = page;
  if (tabStops.length === 0) return null;
  const { words } = view;
  const items = tabStops.map(
    ({ name }) => html`<li>${name ? pageWords(name, lang) : words.noName}</li>`,
  );
  const picture = stopsInPicture(page, prefix, view);
  return html`<h${view.pageLevel + 3}>${words.tabStops(tabStops.length)}</h${view.pageLevel + 3}>
<p>${words.tabStopsHint}</p>
<div class="${picture ? 'look' : 'plain'}">${picture}<ol class="stops">${items}</ol></div>`;
}

function stopsInPicture(page: PageReport, prefix: string, view: View): Markup | null {
  const picture = drawnPage(page, prefix, view);
  if (!picture) return null;
  const { words } = view;
  const { tabStops = [] } = page;
  const marks = tabStops.flatMap(({ box }, at) =>
    box && box.y < picture.height
      ? [{ number: at + 1, box, isUnseen: !isSeenIn(box, picture) }]
      : [],
  );
  if (marks.length === 0) return null;
  const boxes = marks.map(({ box }) => box);
  const pins = gathered(marks, picture).map((group) => ({
    ...group,
    text: pinText(group),
    ...(group.marks.every(({ isUnseen }) => isUnseen) ? { isUnseen: true } : {}),
  }));
  const label = words.tabStopsPicture;
  return html`<figure class="page-shot small"><div class="scroll" tabindex="0" role="group" aria-label="${label}">${drawingMarkup(
    picture,
    label,
    boxes,
    marks.filter(({ isUnseen }) => !isUnseen).map(({ box }) => outlineOf(box)),
    pins,
  )}</div></figure>`;
}
