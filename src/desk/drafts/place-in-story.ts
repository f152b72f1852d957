import { openSource } from '../../run/source-html.ts';
import { escaped } from './draft-markup.ts';
import type { Draft, Story } from './planner.ts';
import { retitled } from './retitled.ts';

/**
 * The source of a page with a draft in place of its story; null where the source does not hold the element that shows
 * it. The headline stays the same element, also where it stands in the story’s own box.
 */
export function placeInStory(
  source: string,
  { body, headline, words }: Story,
  draft: Draft,
): string | null {
  const opened = openSource(retitled(source, words, draft.headline));
  const story = contentOf(opened, body.selector);
  const title = headline && contentOf(opened, headline.selector);
  return story && replaced(opened.text, replacements(opened.text, story, title, draft));
}

function replacements(
  text: string,
  story: Content,
  title: Content | null,
  { headline, markup }: Draft,
): Replacement[] {
  const said = title && (headline === '' ? text.slice(title.start, title.end) : escaped(headline));
  if (!title || said === null) return [{ ...story, by: markup }];
  if (title.start < story.start || title.end > story.end)
    return [
      { ...title, by: said },
      { ...story, by: markup },
    ];
  const opening = text.slice(title.outerStart, title.start);
  const closing = text.slice(title.end, title.outerEnd);
  return [{ ...story, by: `${opening}${said}${closing}\n${markup}` }];
}

type Opened = ReturnType<typeof openSource>;
type Content = NonNullable<ReturnType<Opened['contentOf']>>;

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
