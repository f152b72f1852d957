import type { PlacedUtterance } from '../../model/accessibility-links/way.ts';
import { boxOf } from '../dom/describe-element.ts';
import { all, attr, pageRoot } from '../dom/dom.ts';
import { holds, lineage } from '../dom/flat-tree.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { findStory } from '../story/story.ts';

let sought: Element | null = null;

export function startOfWay(): { hasHeadline: boolean; lang: string | null } {
  const { headline, notOne } = findStory();
  return { hasHeadline: headline !== null && notOne === null, lang: attr(pageRoot(), 'lang') };
}

export function seek(selector: string): boolean {
  try {
    sought = all(selector)[0] ?? null;
  } catch {
    sought = null;
  }
  return sought !== null;
}

/** Where what is said stands in the page; null for what is gone by now. */
export function placeUtterances(elements: readonly unknown[]): (PlacedUtterance | null)[] {
  const { headline } = findStory();
  return elements.map((element) => (element instanceof Element ? placed(element, headline) : null));
}

function placed(element: Element, headline: Element | null): PlacedUtterance {
  return {
    box: boxOf(element),
    stop: isTabStop(element),
    lang: langOf(element),
    isHeadline: headline !== null && isOf(element, headline),
    isSought: sought !== null && isOf(element, sought),
  };
}

/** It is the one that is looked for, or lies in it. */
function isOf(element: Element, other: Element): boolean {
  return element === other || holds(other, element);
}

/** The language that the markup gives an element below the root; null where that is the page's. */
function langOf(element: Element): string | null {
  for (const at of lineage(element)) {
    if (at === pageRoot()) return null;
    const lang = attr(at, 'lang');
    if (lang) return lang;
  }
  return null;
}
