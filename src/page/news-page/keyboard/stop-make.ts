import { attr, styleOf, tagOf } from '../../dom/dom.ts';
import { parentOf } from '../../dom/unhidden.ts';
import { opacityOf } from '../../seeing/colour.ts';
import { pinnedAround } from '../../seeing/pinned.ts';

/** What stops of one make have in common: those of a template look alike with the focus on them. */
export function makeOf(element: Element): string {
  const { outlineStyle, outlineWidth, boxShadow, borderTopStyle } = styleOf(element);
  const parent = parentOf(element);
  return [
    tagOf(element),
    classesOf(element),
    parent && tagOf(parent),
    parent && classesOf(parent),
    parent && withoutNumbers(attr(parent, 'id') ?? ''),
    outlineStyle,
    outlineWidth,
    boxShadow,
    borderTopStyle,
    // What is pinned comes and goes with scrolling.
    pinnedAround(element) !== null || opacityOf(element) === 0,
  ].join('|');
}

function classesOf(element: Element): string {
  return withoutNumbers(attr(element, 'class') ?? '');
}

/** Names with digits number things, and tell no makes apart. */
function withoutNumbers(names: string): string {
  return names
    .split(/\s+/)
    .filter((name) => !/\d/.test(name))
    .join(' ');
}
