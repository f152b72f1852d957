import type { LinkGroup } from '../../model/accessibility-links/skip-links.ts';
import { describeElement } from '../dom/describe-element.ts';
import { matches, pageBody, tagOf, textOf } from '../dom/dom.ts';
import { flatElements, holds } from '../dom/flat-tree.ts';
import { elementAt } from '../dom/handles.ts';
import { roleOf } from '../dom/roles.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { parentOf, previousOf } from '../dom/unhidden.ts';
import { headingLevel } from '../headings/heading-level.ts';
import { hiddenReason } from '../seeing/exposure.ts';
import { HEADING } from '../story/headings.ts';
import { findStory } from '../story/story.ts';

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
  for (let at: Element | null = links[0] ? parentOf(links[0]) : null; at; at = parentOf(at)) {
    const here = at;
    if (links.every((link) => holds(here, link))) return here;
  }
  return pageBody();
}

/** The heading that introduces the links: inside their wrapper, or right before it. */
function groupHeading(wrapper: Element, first: Element): Element | null {
  for (let at: Element | null = first; at && at !== pageBody(); at = parentOf(at)) {
    const before = previousOf(at);
    if (before && saysSomething(before)) return ifHeading(before);
    if (at === wrapper && !/^(?:ul|ol)$/.test(tagOf(at))) return null;
  }
  return null;
}

/** The element where it is a heading. */
function ifHeading(element: Element): Element | null {
  return matches(element, HEADING) ? element : null;
}

function saysSomething(element: Element): boolean {
  return matches(element, HEADING) || textOf(element) !== '';
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
