import type { Box } from '../../model/element-ref.ts';
import type { OutlineEntry, PageReport } from '../../model/report.ts';
import type { View } from './context.ts';
import { drawingMarkup, isSeenIn, outlineOf, type Pin } from './drawing-markup.ts';
import { html, type Markup, pageWords, sentence } from './markup.ts';
import { drawnPage } from './picture-markup.ts';

const MOST_ENTRIES = 60;

/** The headings as an indented tree, with gaps, fakes and repeated ones marked in their place, beside the page as it shows them. */
export function outlineMarkup(page: PageReport, prefix: string, view: View): Markup | null {
  const { outline, lang } = page;
  if (outline.length === 0) return null;
  const { words } = view;
  const shown = outline.slice(0, MOST_ENTRIES);
  const more = outline.length - shown.length;
  const picture = headingsInPicture(shown, page, prefix, view);
  return html`<div class="${picture ? 'look' : 'plain'}">${picture}<div><ol class="outline" aria-label="${words.outline}">${shown.map((entry, index) => entryMarkup(entry, shown[index - 1], lang, view))}</ol>
${more > 0 ? html`<p>${words.morePlaces(more)}</p>` : null}</div></div>`;
}

/** The headings where the page has them, each with its level. */
function headingsInPicture(
  entries: readonly OutlineEntry[],
  page: PageReport,
  prefix: string,
  view: View,
): Markup | null {
  const picture = drawnPage(page, prefix, view);
  if (!picture) return null;
  const seen = entries.filter((entry): entry is OutlineEntry & { box: Box } =>
    entry.box ? isSeenIn(entry.box, picture) : false,
  );
  if (seen.length === 0) return null;
  const { words } = view;
  const pins: Pin[] = seen.map(({ level, box }) => ({
    x: box.x,
    y: box.y,
    text: level === null ? words.fakePin : words.levelPin(level),
  }));
  return html`<figure class="page-shot small"><div class="scroll" tabindex="0" role="group" aria-label="${words.outlinePicture}">${drawingMarkup(
    picture,
    words.outlinePicture,
    seen.map(({ box }) => box),
    seen.map((entry) => html`<g class="${stateOf(entry)}">${outlineOf(entry.box)}</g>`),
    pins,
  )}</div></figure>`;
}

function entryMarkup(
  entry: OutlineEntry,
  before: OutlineEntry | undefined,
  lang: string | null,
  view: View,
): Markup {
  const { words } = view;
  const { level, text, faults } = entry;
  const depth = Math.min(level ?? (before?.level ?? 1) + 1, 7);
  return html`${gapMarkup(entry, before, view)}<li class="depth-${depth} ${stateOf(entry)}"><span class="level">${level === null ? words.fake : words.level(level)}</span> ${text ? pageWords(text, lang) : words.empty}${level === null ? html` <em>${words.fakeHint}</em>` : null}${faults.length > 0 ? html`<ul>${faults.map(({ message }) => html`<li>${sentence(message, words.direction)}</li>`)}</ul>` : null}</li>`;
}

/** The level that was left out, where the checks say that one was. */
function gapMarkup(
  { level, faults }: OutlineEntry,
  before: OutlineEntry | undefined,
  { words }: View,
): Markup | null {
  const isGap = faults.some(({ checkId }) => checkId === 'heading-levels-in-order');
  if (!isGap || !level || !before?.level) return null;
  return html`<li class="depth-${before.level + 1} gap">${words.gap(before.level + 1)}</li>`;
}

function stateOf({ faults }: OutlineEntry): string {
  return faults.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'passed';
}
