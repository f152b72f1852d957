import { attr, hasOwnText, matches, pageBody, pageRoot, styleOf, tagOf } from '../../dom/dom.ts';
import { flatElements, flatParent } from '../../dom/flat-tree.ts';
import { isPainted } from '../../dom/rendered.ts';
import { nodesIn, rectOf } from '../../dom/unhidden.ts';
import type { Area } from '../../seeing/visible-area.ts';

/** How an element looks to a reader; places in pixels of the window. */
export type Look = {
  seen: boolean;
  text: string;
  state: string;
  left: number;
  width: number;
  height: number;
  paint: string;
};
export type Looks = Map<Element, Look>;

/** What clips the elements in the flow of one, and those that are placed by it. */
type Around = { flow: Area; placed: Area };

const MOST_ELEMENTS = 8000;
const TELLS =
  'img,svg,video,audio,canvas,iframe,input,button,select,textarea,details,dialog,[aria-expanded],[aria-pressed],[aria-checked],[aria-selected],[aria-current]';
const STATES = [
  'aria-expanded',
  'aria-pressed',
  'aria-checked',
  'aria-selected',
  'aria-current',
  'open',
];
const LEAST_PX = 2;

/** How everything looks that has words, a picture or a state. */
export function takeLooks(): Looks {
  const looks: Looks = new Map();
  const arounds = new Map<Element, Around>();
  const everywhere = everything();
  let count = 0;
  for (const element of [pageRoot(), pageBody(), ...flatElements(pageBody())]) {
    count += 1;
    if (count > MOST_ELEMENTS) break;
    const parent = flatParent(element);
    const around = parent ? arounds.get(parent) : everywhere;
    if (around) addLook(element, around, looks, arounds);
  }
  return looks;
}

/** Nothing in what is not laid out, or transparent, shows. */
function addLook(
  element: Element,
  around: Around,
  looks: Looks,
  arounds: Map<Element, Around>,
): void {
  const style = styleOf(element);
  if (style.display === 'none' || style.opacity === '0') return;
  const rect = rectOf(element);
  const clip = clipOf(style, around);
  arounds.set(element, aroundIn(element, style, rect, clip, around));
  if (isTelling(element)) looks.set(element, lookOf(element, style, rect, clip));
}

/** Everything that can be scrolled to: nobody scrolls sideways to what was put beside the window. */
function everything(): Around {
  const area = { left: 0, right: innerWidth, top: -scrollY, bottom: Number.POSITIVE_INFINITY };
  return { flow: area, placed: area };
}

function clipOf({ position }: CSSStyleDeclaration, { flow, placed }: Around): Area {
  if (position === 'fixed') return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return position === 'absolute' ? placed : flow;
}

function aroundIn(
  element: Element,
  style: CSSStyleDeclaration,
  rect: DOMRect,
  clip: Area,
  around: Around,
): Around {
  const clips =
    !isPage(element) &&
    style.display !== 'inline' &&
    style.display !== 'contents' &&
    cutsOff(style);
  const flow = clips ? shared(clip, rect) : clip;
  const places = style.position !== 'static' || style.transform !== 'none';
  return { flow, placed: places ? flow : around.placed };
}

function cutsOff({ overflowX, overflowY, clipPath }: CSSStyleDeclaration): boolean {
  return overflowX !== 'visible' || overflowY !== 'visible' || clipPath !== 'none';
}

function shared(one: Area, other: Area): Area {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function isTelling(element: Element): boolean {
  return isPage(element) || matches(element, TELLS) || hasOwnText(element);
}

function isPage(element: Element): boolean {
  return element === pageBody() || element === pageRoot();
}

function lookOf(element: Element, style: CSSStyleDeclaration, rect: DOMRect, clip: Area): Look {
  const part = shared(clip, rect);
  const shows = part.right - part.left >= LEAST_PX && part.bottom - part.top >= LEAST_PX;
  const inWindow = rect.bottom > 0 && rect.top < innerHeight;
  // The page grows with whatever is in it.
  const { left, width, height } = isPage(element) ? new DOMRect() : rect;
  return {
    seen: shows && isPainted(element),
    text: ownTextOf(element),
    state: stateOf(element),
    left: Math.round(left),
    width: Math.round(width),
    height: Math.round(height),
    paint: inWindow ? `${style.color} ${style.backgroundColor} ${style.backgroundImage}` : '',
  };
}

function ownTextOf(element: Element): string {
  if (/^(?:script|style)$/.test(tagOf(element))) return '';
  let text = '';
  for (const node of nodesIn(element)) if (node instanceof Text) text += node.data;
  return text.trim();
}

function stateOf(element: Element): string {
  const told = STATES.map((name) => attr(element, name) ?? '');
  if (element instanceof HTMLInputElement) told.push(element.value, String(element.checked));
  if (element instanceof HTMLMediaElement) told.push(String(element.paused));
  return told.join('|');
}
