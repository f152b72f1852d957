import type { HeadlineCopy, HeadlineFacts } from '../../model/headings/headline.ts';
import { normalised } from '../../text/headline-text.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { describeElement } from '../dom/describe-element.ts';
import { allWithin, attr, closest, pageBody, tagOf, textOf } from '../dom/dom.ts';
import { flatAll, flatElements, holds } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { pageDocument, parentOf } from '../dom/unhidden.ts';
import { shortWordsIn, wordsIn } from '../dom/words.ts';
import { isExposed } from '../seeing/exposed.ts';
import { isMain, landmarkOf } from '../seeing/landmarks.ts';
import { levelOf } from './headings.ts';
import { findStory } from './story.ts';

const LONG_ARTICLE = 1000;
const LONGEST_COPY = 600;
const MOST_COPIES = 20;

/** The story's headline with every place that says it, or why the page is not one story. */
export function collectHeadline(): HeadlineFacts {
  const { headline: element, body, knownBy, notOne, isLive, metadata } = findStory();
  const text = element ? wordsIn(element) : '';
  const { jsonLd, ogTitle, title, siteNames } = metadata;
  return {
    notOne,
    isLive,
    longArticles: flatAll('article,[role=article]').filter(isLong).length,
    metadata: { jsonLd, ogTitle, title, siteNames },
    element: element && describeElement(element),
    body: body && describeElement(body),
    text,
    knownBy,
    level: element && levelOf(element),
    copies: element ? copiesOf(text, element) : [],
    place: element && placeOf(element),
  };
}

/** An article of a story's length, without those inside it. */
function isLong(article: Element): boolean {
  const inner = allWithin(article, 'article,[role=article]').map((one) => textOf(one).length);
  const own = textOf(article).length - Math.max(0, ...inner);
  return isRendered(article) && own >= LONG_ARTICLE;
}

/** Each innermost element that says the headline and nothing else, and is exposed. */
function copiesOf(headline: string, own: Element): HeadlineCopy[] {
  const wanted = normalised(headline);
  const same = [...flatElements(pageBody())].filter((element) => says(element, wanted));
  return same
    .filter((element) => !same.some((inner) => inner !== element && holds(element, inner)))
    .filter((element) => isExposed(element) && (holds(own, element) || !isElsewhere(element)))
    .slice(0, MOST_COPIES)
    .map((element) => ({
      element: describeElement(element),
      text: wordsIn(element) || (attr(element, 'alt') ?? ''),
      level: levelOf(element),
    }));
}

const SILENT = /^(?:script|style|noscript|template|option|title|slot)$/;

function says(element: Element, wanted: string): boolean {
  const tag = tagOf(element);
  if (SILENT.test(tag)) return false;
  const text = tag === 'img' ? (attr(element, 'alt') ?? '') : shortWordsIn(element, LONGEST_COPY);
  return text !== null && normalised(text) === wanted;
}

/** A link to the story in a list, or the end of a breadcrumb in plain words, which names the page that one is on. */
function isElsewhere(element: Element): boolean {
  const link = closest(element, 'a[href]') ?? allWithin(element, 'a[href]')[0];
  const isLinkAway = Boolean(link && !(attr(link, 'href') ?? '').startsWith('#'));
  return isLinkAway || (levelOf(element) === null && isInBreadcrumb(element));
}

const BREADCRUMB = /bread-?crumb/i;

function isInBreadcrumb(element: Element): boolean {
  if (closest(element, '[aria-current=page]')) return true;
  const around = closest(element, 'nav,ol,ul,[role=navigation],[class*=crumb i]');
  const marks = ['class', 'id', 'aria-label', 'itemtype'].map((name) =>
    around ? (attr(around, name) ?? '') : '',
  );
  return BREADCRUMB.test(marks.join(' '));
}

function placeOf(headline: Element): NonNullable<HeadlineFacts['place']> {
  const { firstParagraph } = findStory();
  const mains = flatAll('main,[role]').filter((element) => isMain(element) && isRendered(element));
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
  const walker = pageDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = parentOf(node);
    if (!parent || holds(headline, parent)) break;
    if (!SILENT.test(tagOf(parent)) && isExposed(parent)) characters += textOf(node).length;
  }
  return characters;
}
