import type { OutlineEntry, PageReport } from '../../model/report.ts';
import type { View } from './context.ts';
import { html, type Markup, pageWords, sentence } from './markup.ts';
import { partHeading } from './part-heading.ts';

const MOST_ENTRIES = 60;

/** The headings as an indented tree, with gaps, fakes and repeated ones marked in their place. */
export function outlineMarkup({ outline, lang }: PageReport, view: View): Markup | null {
  if (outline.length === 0) return null;
  const { words } = view;
  const shown = outline.slice(0, MOST_ENTRIES);
  const more = outline.length - shown.length;
  return html`${partHeading(words.outline, view)}
<ol class="outline">${shown.map((entry, index) => entryMarkup(entry, shown[index - 1], lang, view))}</ol>
${more > 0 ? html`<p>${words.morePlaces(more)}</p>` : null}`;
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
