import { openSource } from '../../run/source-html.ts';
import { escaped } from './draft-markup.ts';
import type { Draft, Story } from './planner.ts';

/**
 * The source of a page with a draft in place of its story; null where the source does not hold the element that shows
 * it. The headline stays the same element, also where it stands in the story’s own box.
 */
export function placeInStory(
  source: string,
  { body, headline }: Story,
  draft: Draft,
): string | null {
  const opened = openSource(source);
  const story = contentOf(opened, body.selector);
  if (!story) return null;
  const title = headline && contentOf(opened, headline.selector);
  const named = title && draft.headline !== '' ? title : null;
  const isInside = title !== null && title.start >= story.start && title.end <= story.end;
  if (title && isInside) {
    const words = named ? escaped(draft.headline) : opened.text.slice(title.start, title.end);
    const kept = opened.text.slice(title.outerStart, title.start) + words;
    const closing = opened.text.slice(title.end, title.outerEnd);
    return replaced(opened.text, [{ ...story, by: `${kept}${closing}\n${draft.markup}` }]);
  }
  const headlined = named ? [{ ...named, by: escaped(draft.headline) }] : [];
  return replaced(opened.text, [...headlined, { ...story, by: draft.markup }]);
}

type Opened = ReturnType<typeof openSource>;

/** What lies in a frame or a shadow tree is not in this source. */
function contentOf(opened: Opened, [selector, ...inner]: readonly string[]) {
  return selector === undefined || inner.length > 0 ? null : opened.contentOf(selector);
}

type Replacement = { start: number; end: number; by: string };

/** From the end on, so that no place moves that is still to come. */
function replaced(text: string, all: readonly Replacement[]): string {
  return all
    .toSorted((a, b) => b.start - a.start)
    .reduce((out, { start, end, by }) => out.slice(0, start) + by + out.slice(end), text);
}
