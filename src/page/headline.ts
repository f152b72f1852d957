import type { HeadlineCopy, HeadlineFacts, StoryMetadata } from '../model/headline.ts';
import { likeness, normalised, SAME_STORY, titleParts } from '../model/headline-text.ts';
import { describeElement } from './describe-element.ts';
import {
  all,
  allWithin,
  attr,
  closest,
  comesAfter,
  flatElements,
  has,
  holds,
  isRendered,
  pageBody,
  pageTitle,
  styleOf,
  tagOf,
  textOf,
} from './dom.ts';
import { isMain, landmarkOf } from './landmarks.ts';
import { findStory } from './story.ts';

const ARTICLE = /(?:Article|Posting|Reportage|Review)$/;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** Fewer characters of running text than this are a teaser, not a story. */
const STORY_LENGTH = 400;
const LONG_ARTICLE = 1000;
const LONGEST_HEADLINE = 300;
/** A headline stands this far up, in windows. */
const FIRST_WINDOWS = 1.5;

/** The story's headline: told by what the page's metadata say of it, else by its look. */
export function collectHeadline(): HeadlineFacts {
  const metadata = metadataOf();
  const { element, knownBy } = findHeadline(metadata);
  const text = element ? textOf(element) : '';
  return {
    isArticle: isArticle(metadata),
    longArticles: all('article,[role=article]').filter(isLong).length,
    metadata,
    element: element && describeElement(element),
    text,
    knownBy,
    level: element && levelOf(element),
    copies: element ? copiesOf(text, element) : [],
    place: element && placeOf(element),
  };
}

function metadataOf(): StoryMetadata {
  const property = (name: string) =>
    attrOf(`meta[property="${name}"],meta[name="${name}"]`, 'content');
  return {
    jsonLd: [...new Set(jsonLdItems().flatMap(headlineIn))],
    ogTitle: property('og:title') || property('twitter:title'),
    title: pageTitle(),
    siteName: property('og:site_name'),
  };
}

function attrOf(selector: string, name: string): string | null {
  const [first] = all(selector);
  return first ? attr(first, name) : null;
}

/** Every object in the page's JSON-LD, however deep. What is no JSON says nothing. */
function jsonLdItems(): Record<string, unknown>[] {
  return all('script[type="application/ld+json"]').flatMap((script) => {
    try {
      return objectsIn(JSON.parse(textOf(script)));
    } catch {
      return [];
    }
  });
}

function objectsIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  const own = value as Record<string, unknown>;
  return [own, ...Object.values(own).flatMap((inner) => objectsIn(inner, depth + 1))];
}

function headlineIn(item: Record<string, unknown>): string[] {
  const { '@type': types, headline } = item;
  const isStory = [types].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));
  return isStory && typeof headline === 'string' && headline.trim() !== ''
    ? [decoded(headline.trim())]
    : [];
}

/** Some templates escape their JSON-LD as if it were markup. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  return parsed.documentElement.textContent ?? text;
}

function isArticle({ jsonLd }: StoryMetadata): boolean {
  const { body } = findStory();
  const length = body ? textOf(body).length : 0;
  const says = jsonLd.length > 0 || attrOf('meta[property="og:type"]', 'content') === 'article';
  return (
    length >= STORY_LENGTH && (says || all('article,[role=article]').length <= 1 || hasOneStory())
  );
}

/** An article of a story's length, without those inside it. */
function isLong(article: Element): boolean {
  const inner = allWithin(article, 'article,[role=article]').map((one) => textOf(one).length);
  const own = textOf(article).length - Math.max(0, ...inner);
  return isRendered(article) && own >= LONG_ARTICLE;
}

/** Fronts are made of many short articles; a story's page has one long one. */
function hasOneStory(): boolean {
  const { body } = findStory();
  return body !== null && allWithin(body, 'p').length >= 3;
}

function findHeadline(metadata: StoryMetadata): Pick<Found, 'element' | 'knownBy'> {
  const sources = [...metadata.jsonLd, metadata.ogTitle ?? '', ...longestPart(metadata)].filter(
    (source) => normalised(source) !== '',
  );
  const places = candidates();
  const scored = places
    .map((element) => ({
      element,
      score: Math.max(0, ...sources.map((source) => scoreOf(textOf(element), source))),
    }))
    .filter(({ score }) => score >= SAME_STORY)
    .sort((a, b) => b.score + weightOf(b.element) - a.score - weightOf(a.element));
  const [best] = scored;
  if (best) return { element: best.element, knownBy: 'metadata' };
  const { headline } = findStory();
  return headline ? { element: headline, knownBy: 'look' } : { element: null, knownBy: null };
}

type Found = { element: Element | null; knownBy: HeadlineFacts['knownBy'] };

/** Likeness, less for a text that is much shorter than what it is held against: a kicker is no headline. */
function scoreOf(text: string, source: string): number {
  const [own, other] = [normalised(text).length, normalised(source).length];
  if (own === 0 || other === 0) return 0;
  const isPart = Math.min(own, other) / Math.max(own, other) < 0.3;
  return isPart ? 0 : likeness(text, source);
}

function longestPart({ title }: StoryMetadata): string[] {
  return titleParts(title)
    .sort((a, b) => b.length - a.length)
    .slice(0, 1);
}

/** Headings first, then what is painted large near the top. */
function candidates(): Element[] {
  const { body } = findStory();
  const headings = all(HEADING).filter((element) => isShown(element) && !isElsewhere(element));
  const size = body ? Number.parseFloat(styleOf(body).fontSize) : 16;
  const large = [...flatElements(pageBody())].filter(
    (element) =>
      /^(?:div|p|span|strong|b|header|a)$/.test(tagOf(element)) &&
      isLarge(element, size) &&
      !closest(element, HEADING) &&
      allWithin(element, HEADING).length === 0,
  );
  return [...headings, ...large];
}

function isLarge(element: Element, size: number): boolean {
  const text = textOf(element);
  if (text.length < 15 || text.length > LONGEST_HEADLINE || !isShown(element)) return false;
  const { firstParagraph } = findStory();
  const { top } = element.getBoundingClientRect();
  const isHigh = top + scrollY < innerHeight * FIRST_WINDOWS;
  // In a narrow window a long masthead comes first, and the headline still comes before the text.
  const isBeforeText = firstParagraph !== null && comesAfter(firstParagraph, element);
  return (isHigh || isBeforeText) && Number.parseFloat(styleOf(element).fontSize) >= size * 1.2;
}

function isShown(element: Element): boolean {
  return isRendered(element) && textOf(element) !== '';
}

/** A teaser in a list of other stories, whichever story it is of. */
function isElsewhere(element: Element): boolean {
  return closest(element, 'nav,footer,[role=navigation],[role=contentinfo],dialog') !== null;
}

/** A heading of level one is worth more than a plain text that is worded a little more like the metadata. */
function weightOf(element: Element): number {
  const level = levelOf(element);
  const aside = closest(element, 'aside,[role=complementary]') ? -1 : 0;
  if (level === null) return aside;
  return aside + (level === 1 ? 0.4 : 0.1);
}

function levelOf(element: Element): number | null {
  const heading = closest(element, HEADING) ?? onlyHeadingIn(element);
  if (!heading || closest(heading, '[aria-hidden=true]')) return null;
  const isHeading = attr(heading, 'role') === 'heading' || !has(heading, 'role');
  if (!isHeading) return null;
  const level = Number(attr(heading, 'aria-level') ?? /^h([1-6])$/.exec(tagOf(heading))?.[1] ?? 2);
  return Number.isInteger(level) && level > 0 ? level : 1;
}

function onlyHeadingIn(element: Element): Element | null {
  const inside = allWithin(element, HEADING);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

const MOST_COPIES = 20;

/** Each innermost element that says the headline and nothing else, and is exposed. */
function copiesOf(headline: string, own: Element): HeadlineCopy[] {
  const wanted = normalised(headline);
  const same = [...flatElements(pageBody())].filter((element) => says(element, wanted));
  return same
    .filter((element) => !same.some((inner) => inner !== element && holds(element, inner)))
    .filter((element) => isExposed(element) && (holds(own, element) || !isLinkAway(element)))
    .slice(0, MOST_COPIES)
    .map((element) => ({
      element: describeElement(element),
      text: textOf(element) || (attr(element, 'alt') ?? ''),
      level: levelOf(element),
    }));
}

const SILENT = /^(?:script|style|noscript|template|option|title)$/;

function says(element: Element, wanted: string): boolean {
  const tag = tagOf(element);
  if (SILENT.test(tag)) return false;
  const text = tag === 'img' ? (attr(element, 'alt') ?? '') : textOf(element);
  return text.length <= LONGEST_HEADLINE * 2 && normalised(text) === wanted;
}

function isExposed(element: Element): boolean {
  return isRendered(element) && !closest(element, '[aria-hidden=true]');
}

function isLinkAway(element: Element): boolean {
  const link = closest(element, 'a[href]') ?? allWithin(element, 'a[href]')[0];
  return link !== undefined && link !== null && !(attr(link, 'href') ?? '').startsWith('#');
}

function placeOf(headline: Element): NonNullable<HeadlineFacts['place']> {
  const { firstParagraph } = findStory();
  const mains = all('main,[role=main]').filter((element) => isMain(element) && isRendered(element));
  const main = mains.find((element) => holds(element, headline)) ?? null;
  const around = main ?? closest(headline, 'article,[role=article]');
  return {
    hasMain: mains.length > 0,
    inMain: main !== null,
    landmark: landmarkOf(headline),
    afterBody: firstParagraph !== null && comesAfter(headline, firstParagraph),
    charactersBefore: around ? charactersBefore(headline, around) : 0,
  };
}

function charactersBefore(headline: Element, around: Element): number {
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (!parent || holds(headline, parent)) break;
    if (!SILENT.test(tagOf(parent)) && isExposed(parent)) characters += textOf(node).length;
  }
  return characters;
}
