import { likeness, normalised, SAME_STORY, titleParts } from '../../text/headline-text.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { allWithin, closest, pageBody, styleOf, tagOf } from '../dom/dom.ts';
import { flatAll, flatElements, holds } from '../dom/flat-tree.ts';
import { hasLayout, isRendered } from '../dom/rendered.ts';
import { rectOf } from '../dom/unhidden.ts';
import { shortWordsIn, wordsIn } from '../dom/words.ts';
import { landmarkOf } from '../seeing/landmarks.ts';
import { HEADING, isLinkedAway, levelOf } from './headings.ts';
import { isHomeLink, type Metadata } from './metadata.ts';

const LONGEST_HEADLINE = 300;
const SHORTEST_LARGE = 15;
/** A headline stands this far up, in windows. */
const FIRST_WINDOWS = 1.5;
/** Text this much larger than the story's own may be its headline. */
const LARGER = 1.2;
/** A text this much shorter than what it is held against is a kicker. */
const LEAST_LENGTH = 0.3;

/**
 * The element whose words the page's metadata give as the story's headline; null where none is.
 * `middle` is the paragraph in the middle of the page's text.
 */
export function headlineByMetadata(metadata: Metadata, middle: Element | null): Element | null {
  const sources = [metadata.jsonLd, metadata.ogTitle ?? '', longestPart(metadata)]
    .flat()
    .filter((source) => normalised(source) !== '' && !isSiteName(source, metadata));
  if (sources.length === 0) return null;
  const [best] = candidates(middle)
    .filter((element) => !namesSite(element, metadata))
    .map((element) => ({ element, score: bestScore(wordsIn(element), sources) }))
    .filter(({ score }) => score >= SAME_STORY)
    .map(({ element, score }) => ({ element, score: score + weightOf(element, metadata) }))
    .sort((a, b) => b.score - a.score);
  return best?.element ?? null;
}

function longestPart(metadata: Metadata): string[] {
  return titleParts(metadata.title)
    .filter((part) => !isSiteName(part, metadata))
    .sort((a, b) => b.length - a.length)
    .slice(0, 1);
}

function isSiteName(text: string, { siteNames }: Pick<Metadata, 'siteNames'>): boolean {
  return siteNames.some((name) => normalised(name) === normalised(text));
}

/** The site's own name, in words or as a link to its front page. */
function namesSite(element: Element, metadata: Metadata): boolean {
  if (isSiteName(wordsIn(element), metadata)) return true;
  const link = closest(element, 'a[href]') ?? allWithin(element, 'a[href]')[0];
  return link !== undefined && link !== null && isHomeLink(link);
}

function bestScore(text: string, sources: readonly string[]): number {
  return Math.max(0, ...sources.map((source) => scoreOf(text, source)));
}

function scoreOf(text: string, source: string): number {
  const [own, other] = [normalised(text).length, normalised(source).length];
  if (own === 0 || other === 0) return 0;
  const isPart = Math.min(own, other) / Math.max(own, other) < LEAST_LENGTH;
  return isPart ? 0 : likeness(text, source);
}

/** A heading of level one is worth more than a plain text that is worded a little more like the metadata. */
function weightOf(element: Element, metadata: Metadata): number {
  const level = levelOf(element);
  const aside = closest(element, 'aside,[role=complementary]') ? -1 : 0;
  const away = isLinkedAway(element, metadata) ? -0.5 : 0;
  if (level === null) return aside + away;
  return aside + away + (level === 1 ? 0.4 : 0.1);
}

/** Headings first, then what is painted large near the top. */
function candidates(middle: Element | null): Element[] {
  const headings = shownHeadings();
  const size = middle ? Number.parseFloat(styleOf(middle).fontSize) : 16;
  const large = [...flatElements(pageBody())].filter(
    (element) =>
      /^(?:div|p|span|strong|b|header|a)$/.test(tagOf(element)) &&
      isLarge(element, size, middle) &&
      !closest(element, HEADING) &&
      allWithin(element, HEADING).length === 0,
  );
  return [...headings, ...large];
}

function shownHeadings(): Element[] {
  return flatAll(HEADING).filter((element) => isShown(element) && !isElsewhere(element));
}

function isLarge(element: Element, size: number, middle: Element | null): boolean {
  // Of very many boxes in each other the words of each are most of the work.
  const isLarger = Number.parseFloat(styleOf(element).fontSize) >= size * LARGER;
  if (!isLarger) return false;
  const text = shortWordsIn(element, LONGEST_HEADLINE);
  if (text === null || text.length < SHORTEST_LARGE || !isRendered(element)) return false;
  const { top } = rectOf(element);
  const isHigh = top + scrollY < innerHeight * FIRST_WINDOWS;
  // In a narrow window a long masthead and teasers come first, and the headline still comes before its text.
  const isAboveText = middle !== null && comesAfter(middle, element);
  return isHigh || isAboveText;
}

function isShown(element: Element): boolean {
  return isRendered(element) && wordsIn(element) !== '';
}

/** A teaser in a list of other stories, whichever story it is of, or the name of a part of the page. */
function isElsewhere(element: Element): boolean {
  return (
    closest(
      element,
      'nav,footer,[role=navigation],[role=contentinfo],dialog,[role=dialog],[role=alertdialog]',
    ) !== null
  );
}

/** A headline that its look and place tell, and whether it can be no other text. */
export type LookedFor = { element: Element; isSure: boolean };

/** The heading that leads to the text, where the metadata name none; null without one. */
export function headlineByLook(
  firstParagraph: Element | null,
  metadata: Metadata,
): LookedFor | null {
  const headings = shownHeadings().filter(
    (heading) =>
      !namesSite(heading, metadata) &&
      !isLinkedAway(heading, metadata) &&
      !closest(heading, 'aside,[role=complementary]'),
  );
  const before = headings.filter((one) => firstParagraph && comesAfter(firstParagraph, one));
  const element =
    before.filter((one) => levelOf(one) === 1).at(-1) ??
    mostPainted(before) ??
    headings.find((one) => levelOf(one) === 1) ??
    null;
  return element && { element, isSure: opensText(element, before, firstParagraph) };
}

/** The largest heading; of several as large, the last: what stands right before the text. */
function mostPainted(headings: readonly Element[]): Element | null {
  const sizeOf = (heading: Element) => Number.parseFloat(styleOf(heading).fontSize);
  return headings.reduce<Element | null>(
    (best, one) => (best === null || sizeOf(one) >= sizeOf(best) ? one : best),
    null,
  );
}

/** Whether a heading is the only one between the start of the main part and its text, and larger than that. */
function opensText(
  heading: Element,
  before: readonly Element[],
  firstParagraph: Element | null,
): boolean {
  const around = closest(heading, 'main,[role=main],article,[role=article]');
  if (!around || !firstParagraph || !holds(around, firstParagraph)) return false;
  const isAlone = before.every((other) => other === heading || !holds(around, other));
  const size = Number.parseFloat(styleOf(heading).fontSize);
  const isLarger = size >= Number.parseFloat(styleOf(firstParagraph).fontSize) * LARGER;
  return isAlone && landmarkOf(heading) === null && (isLarger || !hasLayout());
}
