import type { LinkGroup } from '../../model/accessibility-links/skip-links.ts';
import type { StoryPlace } from '../../model/accessibility-links/story-start.ts';
import type { Distance } from '../../model/accessibility-links/trial.ts';
import { describeElement } from '../dom/describe-element.ts';
import {
  all,
  allWithin,
  attr,
  closest,
  comesAfter,
  flatElements,
  holds,
  isRendered,
  isTabStop,
  pageBody,
  tagOf,
  textOf,
} from '../dom/dom.ts';
import { elementAt } from '../dom/handles.ts';
import { nameOf } from '../dom/name-of.ts';
import { roleOf } from '../dom/roles.ts';
import { headingLevel } from '../headings/heading-level.ts';
import { hiddenReason } from '../seeing/exposure.ts';
import { isMain, landmarkOf } from '../seeing/landmarks.ts';
import { levelOf } from '../story/headings.ts';
import { findStory, type Story } from '../story/story.ts';
import { contentAt } from './content-at.ts';
import { isAnchorOf, leadsToStory } from './describe-link.ts';
import { resolveFragment } from './fragment-target.ts';
import { addressIn, inPage } from './in-page.ts';
import { barAround } from './look.ts';

/** A list of links this long is a menu, whatever it is made of. */
const MENU_LINKS = 5;
const MOST_COUNTED = 10_000;

/** What lies between a landing place and the headline. */
export function distanceToStory(handle: number): Distance | null {
  const place = elementAt(handle);
  if (!place) return null;
  const story = findStory();
  const { headline } = story;
  const ahead = headline
    ? headline === place || holds(place, headline) || comesAfter(headline, place)
    : null;
  const between = headline
    ? elementsBetween(ahead ? place : headline, ahead ? headline : place)
    : [];
  const stops = between.filter(isTabStop);
  return {
    headlineAhead: ahead,
    stopsBetween: stops.length,
    charactersBetween: visibleCharacters(between),
    // A table of contents is part of what the link leads to.
    navigationLinksBetween: stops.filter((stop) => isInMenu(stop) && !isInPage(stop)).length,
    landmark: landmarkOf(contentAt(place)),
    pastStory: story.lastParagraph !== null && comesAfter(place, story.lastParagraph),
  };
}

/** The elements that start after the start of `from`, and before `to`; those that hold `to` left out. */
function elementsBetween(from: Element, to: Element): Element[] {
  const found: Element[] = [];
  let inside = false;
  let seen = 0;
  for (const element of flatElements(pageBody())) {
    seen += 1;
    if (element === to || seen > MOST_COUNTED) break;
    if (element === from) inside = true;
    else if (inside && !holds(element, to) && !isInside(from, element)) found.push(element);
  }
  return found;
}

/** A headline's own parts lie not between it and what follows; those of a landing place do. */
function isInside(from: Element, element: Element): boolean {
  return /^h[1-6]$/.test(tagOf(from)) && holds(from, element);
}

function visibleCharacters(elements: readonly Element[]): number {
  return elements
    .filter(isRendered)
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node instanceof Text)
    .reduce((sum, node) => sum + textOf(node).length, 0);
}

function isInPage(stop: Element): boolean {
  return inPage(stop, addressIn(stop)) !== null;
}

function isInMenu(stop: Element): boolean {
  if (closest(stop, 'nav,[role=navigation]')) return true;
  const list = closest(stop, 'ul,ol');
  return list !== null && allWithin(list, 'a[href]').filter(isTabStop).length >= MENU_LINKS;
}

const BLOCK =
  'ul,ol,nav,aside,header,search,[role=navigation],[role=complementary],[role=banner],[role=search]';

/** What a reader meets before the story, and what leads past it beside links. */
export function storyStart(): StoryPlace {
  const story = findStory();
  const start = startOf(story);
  if (!start) {
    return {
      start: null,
      stopsBefore: 0,
      blocksBefore: 0,
      inMain: false,
      headingAtStart: false,
      linkedFromBelow: false,
      linkedFromAbove: false,
      buttonsBefore: 0,
    };
  }
  const stops = stopsBefore(start);
  return {
    start: describeElement(start),
    stopsBefore: stops.length,
    blocksBefore: all(BLOCK).filter((block) => isRendered(block) && comesAfter(start, block))
      .length,
    inMain: all('main,[role=main]').some(
      (main) => holdsAny(main, [start, story.firstParagraph]) && hiddenReason(main) === null,
    ),
    headingAtStart: hasHeadingAt(start, story),
    ...linksTo(start, story),
    buttonsBefore: stops.filter(mayFold).length,
  };
}

/** A headline in the banner above the main part leaves the text in it. */
function holdsAny(main: Element, parts: readonly (Element | null)[]): boolean {
  return parts.some((part) => part !== null && holds(main, part));
}

/** Whether links that show, and are no heading's link to itself, lead to the story from before it or from further on. */
function linksTo(
  start: Element,
  story: Story,
): Pick<StoryPlace, 'linkedFromBelow' | 'linkedFromAbove'> {
  const links = all('a[href^="#"]').filter((link) => {
    const url = addressIn(link);
    const target = url ? resolveFragment(url) : null;
    if (target?.kind !== 'element' || !isTabStop(link)) return false;
    return leadsToStory(target.element, story) && !isAnchorOf(link, target.element);
  });
  const isBelow = (link: Element) => comesAfter(link, start) || holds(start, link);
  return {
    linkedFromBelow: links.some(isBelow),
    linkedFromAbove: links.some((link) => !isBelow(link)),
  };
}

/** What stands in a bar or dialog of its own answers a question, and is pressed for that alone. */
export function mayFold(stop: Element): boolean {
  if (barAround(stop) !== null) return false;
  if (/^(?:#|javascript:.*)$/.test(attr(stop, 'href')?.trim() ?? '')) return true;
  const role = roleOf(stop);
  const isScripted = role === 'button' || (role === 'link' && attr(stop, 'href') === null);
  const isButton = /^(?:button|summary)$/.test(tagOf(stop)) || isScripted;
  return isButton && !sendsForm(stop);
}

function sendsForm(button: Element): boolean {
  return button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null;
}

/** Where the part of the page begins that other pages do not have: main, unless it holds the menus too; else the headline; else the text. */
export function startOf({ headline, firstParagraph }: Story): Element | null {
  const story = headline ?? firstParagraph;
  const main = all('main,[role=main]').find(
    (one) => isMain(one) && hiddenReason(one) === null && (!story || holds(one, story)),
  );
  return main && !(headline && holdsMenuBefore(main, headline)) ? main : story;
}

function holdsMenuBefore(main: Element, headline: Element): boolean {
  return elementsBetween(main, headline).filter(isTabStop).filter(isInMenu).length >= MENU_LINKS;
}

export function stopsBefore(start: Element): Element[] {
  const stops: Element[] = [];
  let seen = 0;
  for (const element of flatElements(pageBody())) {
    seen += 1;
    if (element === start || seen > MOST_COUNTED) break;
    if (isTabStop(element)) stops.push(element);
  }
  return stops;
}

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** Whether a heading that is exposed is, or opens, the start of the story. */
function hasHeadingAt(start: Element, { headline, body }: Story): boolean {
  const headings = [
    ...(headline && levelOf(headline) !== null ? [headline] : []),
    ...allWithin(start, HEADING),
    ...all(HEADING).slice(0, 200),
  ];
  return headings.some((heading) => {
    if (hiddenReason(heading) !== null || nameOf(heading) === '') return false;
    if (heading === headline || heading === start) return true;
    return body !== null && opens(heading, start, body);
  });
}

/** A heading opens the text when nothing of the text and no other block stands between the two. */
function opens(heading: Element, start: Element, body: Element): boolean {
  const inside = holds(start, heading) || holds(body, heading);
  const [paragraph] = allWithin(body, 'p');
  const first = paragraph ?? body;
  if (!inside && heading.nextElementSibling !== start) return false;
  return !comesAfter(heading, first);
}

/** How skip links that stand together are grouped and labelled. */
export function describeGroups(handles: readonly number[]): LinkGroup[] {
  const links = handles.map(elementAt).filter((link) => link !== null);
  const [first] = links;
  if (!first || links.length < 2) return [];
  const wrapper = commonWrapper(links);
  const before = groupHeading(wrapper, first);
  // The headline before the links is the story's, not theirs.
  const heading = before === findStory().headline ? null : before;
  return [
    {
      element: describeElement(wrapper === pageBody() ? first : wrapper),
      links: [...handles.keys()],
      allLost: links.every((link) => !isTabStop(link)),
      structured: isList(wrapper) || isTogether(links),
      heading: heading
        ? {
            element: describeElement(heading),
            level: headingLevel(heading),
            exposed: hiddenReason(heading) === null,
          }
        : null,
    },
  ];
}

function commonWrapper(links: readonly Element[]): Element {
  for (let at = links[0]?.parentElement ?? null; at; at = at.parentElement) {
    const here = at;
    if (links.every((link) => holds(here, link))) return here;
  }
  return pageBody();
}

/** The heading that introduces the links: inside their wrapper, or right before it. */
function groupHeading(wrapper: Element, first: Element): Element | null {
  for (let at: Element | null = first; at && at !== pageBody(); at = at.parentElement) {
    const before = at.previousElementSibling;
    if (before?.matches(HEADING)) return before;
    if (before && textOf(before) !== '') return null;
    if (at === wrapper && !/^(?:ul|ol)$/.test(tagOf(at))) return null;
  }
  return null;
}

/** A list or navigation of its own holds them, whatever else a template put in it. */
function isList(wrapper: Element): boolean {
  return (
    /^(?:ul|ol|nav)$/.test(tagOf(wrapper)) ||
    /^(?:list|navigation|group|region)$/.test(roleOf(wrapper) ?? '')
  );
}

/** No other stop lies between the first link and the last. */
function isTogether(links: readonly Element[]): boolean {
  let seen = 0;
  for (const element of flatElements(pageBody())) {
    if (links.includes(element)) seen += 1;
    else if (seen > 0 && seen < links.length && isTabStop(element)) return false;
  }
  return true;
}
