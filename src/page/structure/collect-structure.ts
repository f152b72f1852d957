import type { PageStructure, PlaceHere, PlaceThere } from '../../model/structure.ts';
import { boxOf, describeElement } from '../dom/describe-element.ts';
import { all } from '../dom/dom.ts';
import { shadowRoot } from '../dom/flat-tree.ts';
import { findStory } from '../story/story.ts';
import { elementKinds } from './element-kinds.ts';
import { frameOf } from './frame.ts';
import { mentionedClasses } from './mentioned-classes.ts';

export function collectStructure(): PageStructure | null {
  const story = findStory();
  const found = elementKinds(story, mentionedClasses());
  if (!found) return null;
  const { kinds, longestWord, kindOf } = found;
  return { frame: frameOf(story, kindOf), kinds, longestWord };
}

/** Finds places of another page on this one: at the same selector, with the same start tag and words. */
export function placesHere(places: readonly PlaceThere[]): PlaceHere[] {
  return places.map(({ selector, html }) => {
    const element = elementBy(selector);
    if (!element || describeElement(element).html !== html) return null;
    return { box: boxOf(element) };
  });
}

function elementBy(selector: readonly string[]): Element | null {
  let root: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const step of selector) {
    found = (root && all(step, root)[0]) ?? null;
    root = found && shadowRoot(found);
  }
  return found;
}
