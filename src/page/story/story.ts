import type { NotOneStory } from '../../model/headings/headline.ts';
import { normalised } from '../../text/headline-text.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { allWithin, pageBody, styleOf } from '../dom/dom.ts';
import { flatElements, flatParent, holds } from '../dom/flat-tree.ts';
import { changeCount } from '../dom/recorder.ts';
import { isRendered } from '../dom/rendered.ts';
import { rectOf } from '../dom/unhidden.ts';
import { shortWordsIn, wordsIn } from '../dom/words.ts';
import { amountIn, bodyAmong, bodyBelow, STORY_LENGTH } from './find-body.ts';
import { headlineByLook, headlineByMetadata } from './find-headline.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { isExposed, otherPartAround, type Paragraph, readShownParagraphs } from './paragraphs.ts';
import { isOwnHeadline, whyNotOne } from './why-not-one.ts';

/** The page's own story, with its parts, or what is there in its place. Everything that speaks of the story asks here. */
export type Story = {
  metadata: Metadata;
  /** Why the page is not one story; null where it is. Text and headings are then those of the page. */
  notOne: NotOneStory | null;
  /** A running report, made of posts. */
  isLive: boolean;
  /** The element that says the headline, a heading where one does; null where none could be told. */
  headline: Element | null;
  /** The same, as it is painted: another one where the heading is for screen readers alone. */
  paintedHeadline: Element | null;
  /** By the metadata, by being the one heading that opens the text, or by its look alone. */
  knownBy: 'metadata' | 'place' | 'look' | null;
  /** The paragraph between headline and text that is set apart from it; null without one. */
  standfirst: Element | null;
  /** The box of the running text, and the paragraphs in it. */
  body: Element | null;
  paragraphs: Element[];
  firstParagraph: Element | null;
  lastParagraph: Element | null;
  /** What holds headline and text. */
  container: Element | null;
};

/** The stories that were found since the document last changed, by the width of the window. */
const known: { stories: Map<number, Story>; changes: number } = { stories: new Map(), changes: -1 };

export function findStory(): Story {
  const changes = changeCount();
  if (known.changes !== changes) known.stories.clear();
  known.changes = changes;
  const story = known.stories.get(innerWidth) ?? searchStory();
  known.stories.set(innerWidth, story);
  return story;
}

function searchStory(): Story {
  const metadata = readMetadata();
  const shown = readShownParagraphs();
  const all = shown.filter(({ element }) => isExposed(element));
  const running = all.filter(({ isRunning }) => isRunning);
  // In a brief a sentence may be a paragraph of its own.
  const paragraphs = amountIn(running) < STORY_LENGTH ? all : running;
  const found = findParts(metadata, paragraphs);
  const own = all.filter(({ element }) => found.body && holds(found.body, element));
  const elements = own.map(({ element }) => element);
  const { headline, body } = found;
  return {
    ...found,
    metadata,
    notOne: isHidden(shown, all) ? 'hidden' : whyNotOne(headline, own, paragraphs, metadata),
    isLive: metadata.saysLive || isMadeOfPosts(body),
    paintedHeadline: headline && paintedLike(headline),
    standfirst: standfirstOf(headline, all, elements),
    paragraphs: elements,
    firstParagraph: elements[0] ?? null,
    lastParagraph: elements.at(-1) ?? null,
    container: body && headline ? commonAncestor(body, headline) : body,
  };
}

/** Whether the story that is seen is kept from screen readers, and the rest, such as readers' comments, is less. */
function isHidden(shown: readonly Paragraph[], exposed: readonly Paragraph[]): boolean {
  const hidden = amountIn(shown) - amountIn(exposed);
  return hidden >= STORY_LENGTH && hidden > amountIn(exposed);
}

type Parts = Pick<Story, 'headline' | 'knownBy' | 'body'>;

/** The headline that the metadata name tells where the text is; else the text tells which is the headline. */
function findParts(metadata: Metadata, paragraphs: readonly Paragraph[]): Parts {
  const named = headlineByMetadata(metadata, middleOf(paragraphs));
  if (named && isOwnHeadline(named, metadata)) {
    const body = bodyBelow(named, paragraphs) ?? bodyAmong(paragraphs);
    return { headline: named, knownBy: 'metadata', body };
  }
  const body = bodyAmong(paragraphs);
  const opening = paragraphs.find(({ element }) => body && holds(body, element))?.element ?? null;
  const looked = headlineByLook(opening, metadata);
  if (!looked) return { headline: null, knownBy: null, body };
  return { headline: looked.element, knownBy: looked.isSure ? 'place' : 'look', body };
}

/** The paragraph in the middle of the page's text: some may stand above the headline, and most does below it. */
function middleOf(paragraphs: readonly Paragraph[]): Element | null {
  const half = amountIn(paragraphs) / 2;
  let amount = 0;
  for (const paragraph of paragraphs) {
    amount += paragraph.amount;
    if (amount >= half) return paragraph.element;
  }
  return null;
}

/** The first text after the headline, where it is outside the story's box or set in another size than what follows. */
function standfirstOf(
  headline: Element | null,
  all: readonly Paragraph[],
  [first, second]: readonly Element[],
): Element | null {
  if (!headline || !first) return null;
  const between = all.find(
    ({ element }) => comesAfter(element, headline) && comesAfter(first, element),
  );
  if (between) return between.element;
  const isApart = second && styleOf(first).fontSize !== styleOf(second).fontSize;
  return isApart && comesAfter(first, headline) ? first : null;
}

const LEAST_POSTS = 4;

/** Posts of a running report are articles in the box of the text. */
function isMadeOfPosts(body: Element | null): boolean {
  if (!body) return false;
  const posts = allWithin(body, 'article,[role=article]').filter(
    (post) => isRendered(post) && allWithin(post, 'time').length > 0,
  );
  return posts.length >= LEAST_POSTS;
}

/** Text of less than this height is not for the eye. */
const LEAST_PX = 3;

/** The headline itself where it is painted, else a copy of it that is. */
function paintedLike(headline: Element): Element {
  if (isPaintedAtAll(headline)) return headline;
  const words = wordsIn(headline);
  const copies = [...flatElements(pageBody())].filter((element) => {
    const own = shortWordsIn(element, words.length * 2);
    return own !== null && normalised(own) === normalised(words) && isPaintedAtAll(element);
  });
  return copies.at(-1) ?? headline;
}

function isPaintedAtAll(element: Element): boolean {
  const { width, height } = rectOf(element);
  return isRendered(element) && width >= LEAST_PX && height >= LEAST_PX;
}

function commonAncestor(a: Element, b: Element): Element {
  let at: Element = a;
  while (!holds(at, b)) {
    const parent = flatParent(at);
    if (!parent) return at;
    at = parent;
  }
  return at;
}

/** Whether the element is part of the story: from its headline to its last paragraph, asides left out. */
export function isInStory(story: Story, element: Element): boolean {
  const { container, headline, body, lastParagraph } = story;
  if (!container || !body || !holds(container, element)) return false;
  const excluded = otherPartAround(element);
  if (excluded && holds(container, excluded)) return false;
  const end = lastParagraph ?? body;
  if (element !== headline && comesAfter(element, end)) return false;
  return !headline || element === headline || !comesAfter(headline, element);
}

/** Where the page's own content begins: its headline, else its text; null without either. */
export function startOfContent({ headline, firstParagraph }: Story): Element | null {
  return headline ?? firstParagraph;
}
