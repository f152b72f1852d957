import {
  all,
  allWithin,
  closest,
  comesAfter,
  flatParent,
  isRendered,
  pageBody,
  textOf,
} from './dom.ts';
import { nameOf } from './name-of.ts';
import { changeCount } from './recorder.ts';

/** A paragraph this long is running text, not a label or a teaser. */
const RUNNING_TEXT = 80;
const NOT_STORY =
  'nav,aside,footer,form,dialog,[role=navigation],[role=complementary],[role=dialog]';

/** The article's own part of the page: its headline, the block of its text, and what holds both. */
export type Story = {
  headline: Element | null;
  body: Element | null;
  firstParagraph: Element | null;
  lastParagraph: Element | null;
  container: Element | null;
};

const known: { story: Story | null; changes: number } = { story: null, changes: -1 };

/** Finds the story by its running text: the block with the most of it, and the heading that leads to it. */
export function findStory(): Story {
  const changes = changeCount();
  if (!known.story || known.changes !== changes) {
    known.story = searchStory();
    known.changes = changes;
  }
  return known.story;
}

function searchStory(): Story {
  const body = blockWithMostText();
  const headline = headlineFor(body);
  const paragraphs = body ? runningParagraphs(body) : [];
  return {
    headline,
    body,
    firstParagraph: paragraphs[0] ?? null,
    lastParagraph: paragraphs.at(-1) ?? null,
    container: body && headline ? commonAncestor(body, headline) : body,
  };
}

function blockWithMostText(): Element | null {
  const amounts = new Map<Element, number>();
  for (const paragraph of runningParagraphs(pageBody())) {
    const parent = flatParent(paragraph);
    if (!parent || closest(paragraph, NOT_STORY)) continue;
    amounts.set(parent, (amounts.get(parent) ?? 0) + textOf(paragraph).length);
  }
  const [most] = [...amounts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function runningParagraphs(root: Element): Element[] {
  return allWithin(root, 'p').filter(
    (paragraph) =>
      textOf(paragraph).length >= RUNNING_TEXT &&
      isRendered(paragraph) &&
      !closest(paragraph, '[aria-hidden=true]'),
  );
}

/** The last level-one heading before the text, else the first one on the page. */
function headlineFor(body: Element | null): Element | null {
  const candidates = all('h1,[role=heading][aria-level="1"]').filter(
    (heading) =>
      nameOf(heading) !== '' && isRendered(heading) && !(body && closest(heading, NOT_STORY)),
  );
  const before = candidates.filter((heading) => body && !comesAfter(heading, body));
  return before.at(-1) ?? candidates[0] ?? null;
}

function commonAncestor(a: Element, b: Element): Element {
  let at: Element = a;
  while (!at.contains(b)) {
    const parent = flatParent(at);
    if (!parent) return at;
    at = parent;
  }
  return at;
}

/** Whether the element is part of the story: from its headline to its last paragraph, asides left out. */
export function isInStory(story: Story, element: Element): boolean {
  const { container, headline, body, lastParagraph } = story;
  if (!container?.contains(element) || !body) return false;
  const excluded = closest(element, NOT_STORY);
  if (excluded && container.contains(excluded)) return false;
  const end = lastParagraph ?? body;
  if (element !== headline && comesAfter(element, end)) return false;
  return !headline || element === headline || !comesAfter(headline, element);
}
