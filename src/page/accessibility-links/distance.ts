import type { Distance } from '../../model/accessibility-links/trial.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { textOf } from '../dom/dom.ts';
import { holds } from '../dom/flat-tree.ts';
import { elementAt } from '../dom/handles.ts';
import { isRendered } from '../dom/rendered.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { nodesIn } from '../dom/unhidden.ts';
import { landmarkOf } from '../seeing/landmarks.ts';
import { findStory } from '../story/story.ts';
import { contentAt } from './content-at.ts';
import { elementsBetween } from './elements-between.ts';
import { addressIn, inPage } from './in-page.ts';
import { isInMenu } from './menu-links.ts';

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

function visibleCharacters(elements: readonly Element[]): number {
  return elements
    .filter(isRendered)
    .flatMap((element) => [...nodesIn(element)])
    .filter((node) => node instanceof Text)
    .reduce((sum, node) => sum + textOf(node).length, 0);
}

function isInPage(stop: Element): boolean {
  return inPage(stop, addressIn(stop)) !== null;
}
