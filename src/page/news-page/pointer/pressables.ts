import type { FoundPressable } from '../../../model/news-page/pointer.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { allWithin, attr, closest, has, matches, pageBody, styleOf, tagOf } from '../../dom/dom.ts';
import { flatElements, flatParent, lineage } from '../../dom/flat-tree.ts';
import { elementAt } from '../../dom/handles.ts';
import { nameOf } from '../../dom/name-of.ts';
import { isPainted, isRendered } from '../../dom/rendered.ts';
import { roleOf } from '../../dom/roles.ts';
import { couldBeTabStop, isTabStop } from '../../dom/tab-stops.ts';
import { classesOf, rectOf } from '../../dom/unhidden.ts';
import { byKind, STATE_CLASS } from './kinds.ts';
import { NATIVE } from './natives.ts';
import { leadsTo } from './ways-by-key.ts';

const CONTROL_ROLE =
  /^(?:button|link|checkbox|radio|switch|tab|menuitem|menuitemcheckbox|menuitemradio|option|slider|treeitem)$/;
/** Things that are drawn by hand, and players, which bring their own controls. */
const OTHER =
  'canvas,[draggable=true],video[controls],audio[controls],object,embed,[aria-disabled=true],[role=dialog]';
const LONGEST_NAME = 60;

type Heard = {
  clicked: ReadonlySet<Element>;
  pressed: ReadonlySet<Element>;
  /** Them, and what is around them: a click there may meet them. */
  reached: ReadonlySet<Element>;
  hearsAny: boolean;
};

/**
 * What a click seems to work and the browser lets no key work: what listens to clicks itself, shows the hand, or
 * says that it is a control. One of each kind, those first that Tab does not come to.
 *
 * @param clicked what listens to clicks, by number
 * @param pressed what listens to the mouse's button alone
 * @param hearsAny whether the document listens to either for all that is in it
 */
export function findPressables(
  clicked: number[],
  pressed: number[],
  hearsAny: boolean,
): FoundPressable[] {
  const heard = heardBy(elementsOf(clicked), elementsOf(pressed), hearsAny);
  const found = [...flatElements(pageBody())].filter((element) => isPressable(element, heard));
  const isAround = new Set(found.flatMap((one) => [...lineage(one)].slice(1)));
  const kinds = byKind(found.filter((one) => !isAround.has(one) || asksForIt(one)));
  const rank = ([first]: readonly Element[]) => (first ? rankOf(first, heard) : 0);
  return kinds
    .map((alike) => [...alike.filter(isUnchosen), ...alike.filter((one) => !isUnchosen(one))])
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((alike) => {
      const [first, second] = alike;
      if (!first) return [];
      const next = second ? partOf(second) : null;
      return [{ ...partOf(first), alike: alike.length, second: next }];
    });
}

function partOf(element: Element): Omit<FoundPressable, 'alike' | 'second'> {
  return {
    element: describeElement(element),
    name: nameOf(element).slice(0, LONGEST_NAME),
    role: roleOf(element),
    isTabStop: isTabStop(element),
  };
}

function heardBy(
  clicked: ReadonlySet<Element>,
  pressed: ReadonlySet<Element>,
  hearsAny: boolean,
): Heard {
  const listening = [...clicked, ...pressed];
  const reached = listening.flatMap((one) => [...lineage(one)]);
  return { clicked, pressed, reached: new Set(reached), hearsAny };
}

function elementsOf(handles: readonly number[]): Set<Element> {
  return new Set(handles.flatMap((handle) => elementAt(handle) ?? []));
}

function isPressable(element: Element, heard: Heard): boolean {
  if (!hasSign(element, heard) || !isShown(element)) return false;
  if (
    !isHeard(element, heard) ||
    matches(element, OTHER) ||
    allWithin(element, 'video,audio').length > 0
  )
    return false;
  if (matches(element, NATIVE)) return isDeafNative(element, heard);
  const around = flatParent(element);
  if (around && closest(around, NATIVE)) return false;
  return !isStage(element, heard);
}

function hasSign(element: Element, { clicked, pressed }: Heard): boolean {
  if (element instanceof SVGElement && element.ownerSVGElement) return false;
  return (
    clicked.has(element) ||
    (pressed.has(element) && matches(element, NATIVE)) ||
    CONTROL_ROLE.test(roleOf(element) ?? '') ||
    showsHand(element) ||
    isOutOfTab(element) ||
    worksUnreached(element)
  );
}

/** Something listens in it or around it, or the browser itself does what a click on it does. */
function isHeard(element: Element, { clicked, pressed, reached, hearsAny }: Heard): boolean {
  if (hearsAny || reached.has(element) || matches(element, NATIVE)) return true;
  return [...lineage(element)].some((one) => clicked.has(one) || pressed.has(one));
}

const HAND = /pointer|zoom-in/;

/** The outermost element over which the pointer is a hand. */
function showsHand(element: Element): boolean {
  if (!HAND.test(styleOf(element).cursor)) return false;
  const parent = flatParent(element);
  return parent === null || !HAND.test(styleOf(parent).cursor);
}

const LEAST_PX = 8;

function isShown(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width >= LEAST_PX && height >= LEAST_PX && isRendered(element) && isPainted(element);
}

/** A button or link that Tab passes by, or that listens to the mouse's button and not to clicks, which keys cause too. */
function isDeafNative(element: Element, { clicked, pressed }: Heard): boolean {
  if (worksUnreached(element)) return true;
  if (!/^(?:button|a)$/.test(tagOf(element)) || matches(element, ':disabled')) return false;
  if (isOutOfTab(element)) return !hasCopy(element);
  return pressed.has(element) && !clicked.has(element) && !leadsAway(element);
}

/** A label that works a box which was hidden from keys too. */
function worksUnreached(element: Element): boolean {
  if (!(element instanceof HTMLLabelElement)) return false;
  const { control } = element;
  return control !== null && !matches(control, ':disabled') && !isTabStop(control);
}

function isOutOfTab(element: Element): boolean {
  return matches(element, 'button[tabindex],a[href][tabindex]') && !couldBeTabStop(element);
}

function hasCopy(element: Element): boolean {
  return element instanceof HTMLAnchorElement && leadsTo(element.href);
}

function leadsAway(element: Element): boolean {
  return !/^(?:#|javascript:|$)/i.test(attr(element, 'href') ?? '');
}

const LARGE_SHARE = 0.5;
const CONTROLS = `${NATIVE},[tabindex],[role]`;

/** What listens for what is in it, or takes clicks all over the window. */
function isStage(element: Element, heard: Heard): boolean {
  const { width, height } = rectOf(element);
  if (width * height > innerWidth * innerHeight * LARGE_SHARE) return true;
  if (asksForIt(element)) return false;
  return heard.clicked.has(element) && allWithin(element, CONTROLS).length > 0;
}

/** It shows the hand, or says that it is a control: it does not only listen for what is in it. */
function asksForIt(element: Element): boolean {
  return HAND.test(styleOf(element).cursor) || CONTROL_ROLE.test(roleOf(element) ?? '');
}

/** Clicking what is chosen already does nothing. */
function isUnchosen(element: Element): boolean {
  const isChosen = ['aria-selected', 'aria-checked', 'aria-current'].some((name) =>
    /^(?:true|page|step)$/.test(attr(element, name) ?? ''),
  );
  return !isChosen && ![...classesOf(element)].some((name) => STATE_CLASS.test(name));
}

/** A card comes last: what is in it mostly does the same. */
function rankOf(element: Element, { clicked }: Heard): number {
  const isCard = allWithin(element, NATIVE).length > 0;
  if (isCard) return 3;
  if (isTabStop(element)) return 2;
  return clicked.has(element) || has(element, 'role') ? 0 : 1;
}
