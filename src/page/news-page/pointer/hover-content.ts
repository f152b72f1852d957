import type { FoundContent, WindowPoint } from '../../../model/news-page/pointer.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { allWithin, attr, matches, pageBody, tagOf, textOf } from '../../dom/dom.ts';
import { flatAll, flatParent, holds, lineage } from '../../dom/flat-tree.ts';
import { focusedElement } from '../../dom/focus-log.ts';
import { elementAt, handleOf } from '../../dom/handles.ts';
import { nameOf } from '../../dom/name-of.ts';
import { isPainted } from '../../dom/rendered.ts';
import { session } from '../../dom/session.ts';
import { nextFrame } from '../../dom/settle.ts';
import { couldBeTabStop, isTabStop } from '../../dom/tab-stops.ts';
import { nodesIn, pageDocument, previousOf, rectOf } from '../../dom/unhidden.ts';
import { type KnownPaint, paintedAt } from '../../seeing/topmost-paint.ts';
import type { Area } from '../../seeing/visible-area.ts';
import { changesNow, subjectOfLook } from './changes.ts';
import { takeLooks } from './looks.ts';
import { leadsTo } from './ways-by-key.ts';

/** What came up: the box that holds it, the parts of it that show, and where what was hovered is. */
const shown = session<{ root: Element; parts: Element[]; trigger: Area }>('pointer.contentShown');

const CONTROLS = 'a[href],area[href],button,input:not([type=hidden]),select,textarea,[tabindex]';

export function contentShown(): FoundContent | null {
  const { subject: trigger, rect } = subjectOfLook();
  const found = newContent(trigger);
  if (!found) return null;
  const { root, parts } = found;
  shown.start({ root, parts, trigger: rect });
  const controls = controlsIn(root);
  return {
    content: describeElement(root),
    controls: controls.length,
    isElsewhere: controls.every((control) => isElsewhere(control, root)),
    covers: coversOthers(root, parts, trigger),
    isOnTrigger: isIn(areaOf(parts), rect),
    hasToggle: hasToggle(root, trigger),
  };
}

/** Whether something with links or controls came up since the last look, whatever came up before. */
export function showsControls(): boolean {
  const found = newContent(subjectOfLook().subject);
  return found !== null && controlsIn(found.root).length > 0;
}

function newContent(trigger: Element): { root: Element; parts: Element[] } | null {
  const all = changesNow().flatMap(({ element, what }) => (what === 'shows' ? element : []));
  const root = rootOfContent(all, trigger);
  if (!root) return null;
  const parts = all.filter((part) => holds(root, part));
  return parts.some(isContent) ? { root, parts } : null;
}

/** The innermost box that holds most of what came up, and not what is hovered. */
function rootOfContent(parts: readonly Element[], trigger: Element): Element | null {
  let at: Element = pageBody();
  let inside = parts.filter((part) => holds(at, part));
  while (inside.length > 0 && !inside.includes(at)) {
    const branches = branchesOf(at, inside);
    const [most] = [...branches].sort(([, a], [, b]) => b.length - a.length);
    if (!most) return null;
    if (branches.size > 1 && !holds(at, trigger)) return at;
    [at, inside] = most;
  }
  return inside.length > 0 ? at : null;
}

/** The children of a box, each with those of the parts that it holds. */
function branchesOf(box: Element, parts: readonly Element[]): Map<Element, Element[]> {
  const branches = new Map<Element, Element[]>();
  for (const part of parts) {
    const branch = childTowards(box, part);
    branches.set(branch, [...(branches.get(branch) ?? []), part]);
  }
  return branches;
}

function childTowards(box: Element, part: Element): Element {
  let child = part;
  for (const at of lineage(part)) {
    if (at === box) break;
    child = at;
  }
  return child;
}

const FEWEST_LETTERS = 2;

function isContent(part: Element): boolean {
  return textOf(part).length >= FEWEST_LETTERS || /^(?:img|svg|input|button)$/.test(tagOf(part));
}

function controlsIn(root: Element): Element[] {
  const own = matches(root, CONTROLS) ? [root] : [];
  return [...own, ...allWithin(root, CONTROLS)].filter(isPainted);
}

/** Another control of the same address or name that Tab comes to. */
function isElsewhere(control: Element, root: Element): boolean {
  if (control instanceof HTMLAnchorElement && attr(control, 'href')) {
    return leadsTo(control.href, root);
  }
  const name = nameOf(control).toLowerCase();
  return (
    name !== '' &&
    flatAll(CONTROLS).some(
      (one) => !holds(root, one) && nameOf(one).toLowerCase() === name && isTabStop(one),
    )
  );
}

const COLUMNS = 8;
const ROWS = 6;
const LEAST_POINTS = 2;

const TOGGLE = '[aria-expanded]';

/** A press on it may close what came up, without the pointer being moved. */
function hasToggle(root: Element, trigger: Element): boolean {
  const box = flatParent(root);
  const isBeside = box && box === flatParent(trigger) && box !== pageBody();
  return [trigger, ...allWithin(trigger, TOGGLE), ...(isBeside ? allWithin(box, TOGGLE) : [])].some(
    (one) => matches(one, TOGGLE) && !holds(root, one),
  );
}

/** Whether words or pictures of something else lie under what came up, and showed before. */
function coversOthers(root: Element, parts: readonly Element[], trigger: Element): boolean {
  const { left, top, right, bottom } = areaOf(parts);
  const known: KnownPaint = new Map();
  let covered = 0;
  for (let point = 0; point < COLUMNS * ROWS; point += 1) {
    const x = left + ((right - left) * ((point % COLUMNS) + 0.5)) / COLUMNS;
    const y = top + ((bottom - top) * (Math.floor(point / COLUMNS) + 0.5)) / ROWS;
    const painted = paintedAt({ x, y }, known);
    const [onTop] = painted;
    if (!onTop || !holds(root, onTop)) continue;
    // A bar with a ground of its own hides already what lies under it.
    const below = painted.find((one) => !holds(root, one));
    if (below && !holds(trigger, below) && paintsContentAt(below, { x, y })) covered += 1;
  }
  return covered >= LEAST_POINTS;
}

function paintsContentAt(element: Element, { x, y }: WindowPoint): boolean {
  if (!isPainted(element)) return false;
  if (/^(?:img|video|svg|canvas|iframe|input|button|select|textarea)$/.test(tagOf(element)))
    return true;
  return [...nodesIn(element)].some((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return false;
    const range = pageDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  });
}

function areaOf(parts: readonly Element[]): Area {
  const rects = parts.map((part) => rectOf(part));
  return {
    left: Math.max(0, Math.min(...rects.map(({ left }) => left))),
    top: Math.max(0, Math.min(...rects.map(({ top }) => top))),
    right: Math.min(innerWidth, Math.max(...rects.map(({ right }) => right))),
    bottom: Math.min(innerHeight, Math.max(...rects.map(({ bottom }) => bottom))),
  };
}

function isIn(area: Area, box: Area): boolean {
  return (
    area.left >= box.left &&
    area.top >= box.top &&
    area.right <= box.right &&
    area.bottom <= box.bottom
  );
}

/** Whether most of what came up shows, in whatever elements of the page it is. */
export function isContentShown(): boolean {
  const { parts } = shown.current();
  const looks = takeLooks();
  const left = parts.filter((part) => looks.get(part)?.seen);
  return left.length * 2 > parts.length;
}

const STEP_PX = 6;
const MOST_STEPS = 10;
const INSET_PX = 4;

/** The way from a point over what is hovered to what came up, by where the two are nearest, in small steps between them. */
export function wayToContent(from: WindowPoint): WindowPoint[] {
  const { parts, trigger } = shown.current();
  const content = areaOf(parts);
  const near = nearestIn(content, from);
  const edge = nearestIn(trigger, near);
  const inside = nearestIn(content, edge);
  const middle = {
    x: (content.left + content.right) / 2,
    y: (content.top + content.bottom) / 2,
  };
  // Only between the two may it be lost.
  return [edge, ...stepsTo(edge, inside), middle];
}

function nearestIn({ left, top, right, bottom }: Area, { x, y }: WindowPoint): WindowPoint {
  return {
    x: between(x, left + INSET_PX, right - INSET_PX),
    y: between(y, top + INSET_PX, bottom - INSET_PX),
  };
}

function between(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}

function stepsTo(from: WindowPoint, to: WindowPoint): WindowPoint[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.min(MOST_STEPS, Math.max(1, Math.ceil(length / STEP_PX)));
  return Array.from({ length: count }, (_, step) => ({
    x: from.x + ((to.x - from.x) * (step + 1)) / count,
    y: from.y + ((to.y - from.y) * (step + 1)) / count,
  }));
}

const MOST_FOCUSED = 3;

/** Whether links in what came up take the focus, though no pointer is over it. */
export function focusIntoContent(): boolean {
  const { root } = shown.current();
  const stops = [root, ...allWithin(root, CONTROLS)].filter(couldBeTabStop);
  return stops.slice(0, MOST_FOCUSED).some((stop) => {
    if (stop instanceof HTMLElement)
      HTMLElement.prototype.focus.call(stop, { preventScroll: true });
    return focusedElement() === stop;
  });
}

const MOST_STOPS = 4;

/** Tab stops that may bring the content up: what is hovered, those in it, and those beside the content. */
export function stopsOfTrigger(handle: number): number[] {
  const trigger = elementAt(handle);
  const { root } = shown.current();
  if (!trigger) return [];
  const around = [...lineage(trigger)].slice(1).filter(isTabStop).slice(0, 1);
  const box = flatParent(root);
  const within = [
    trigger,
    ...allWithin(trigger, CONTROLS),
    ...(box ? allWithin(box, CONTROLS) : []),
  ];
  const before = previousOf(root);
  const stops = [...within, ...(before ? [before] : []), ...around].filter(
    (one) => isTabStop(one) && !holds(root, one),
  );
  return [...new Set(stops)].slice(0, MOST_STOPS).map(handleOf);
}

/** Longer than most who read a short text need; what goes sooner goes by a timer. */
const LASTS_MS = 2500;

export async function contentLasts(): Promise<boolean> {
  const since = performance.now();
  while (performance.now() - since < LASTS_MS) await nextFrame();
  return isContentShown();
}
