import type { StoryPlace } from '../../model/accessibility-links/story-start.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { describeElement } from '../dom/describe-element.ts';
import { all } from '../dom/dom.ts';
import { holds } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { hiddenReason } from '../seeing/exposure.ts';
import { isMain } from '../seeing/landmarks.ts';
import { findStory, type Story } from '../story/story.ts';
import { isAnchorOf, leadsToStory } from './describe-link.ts';
import { elementsBetween, stopsBefore } from './elements-between.ts';
import { resolveFragment } from './fragment-target.ts';
import { addressIn } from './in-page.ts';
import { mayFold } from './may-fold.ts';
import { isInMenu, MENU_LINKS } from './menu-links.ts';
import { hasHeadingAt } from './start-heading.ts';

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
