import type { SeenEffect } from '../../../model/news-page/pointer.ts';
import { selectorOf } from '../../dom/describe-element.ts';
import { pageBody, pageRoot, tagOf } from '../../dom/dom.ts';
import { holds } from '../../dom/flat-tree.ts';
import { elementAt } from '../../dom/handles.ts';
import { hasScripts } from '../../dom/page-scripts.ts';
import { changeCount } from '../../dom/recorder.ts';
import { selfChangers, selfMovers } from '../../dom/self-changers.ts';
import { session } from '../../dom/session.ts';
import { comeToRest } from '../../dom/settle.ts';
import { isConnected, parentOf, rectOf } from '../../dom/unhidden.ts';
import { elementAtWay } from './element-at-way.ts';
import { type Look, type Looks, takeLooks } from './looks.ts';

/** What is different about one element. */
export type Change = { element: Element; what: 'shows' | 'hides' | 'changes' | 'moves' | 'paints' };

type Taken = {
  /** What is tried: how it looks itself while it is pressed or focused tells nothing. */
  subject: Element;
  /** Where the subject was in the window. */
  rect: DOMRect;
  looks: Looks;
  /** The look before this one, to see whether the second press undid the first. */
  before: Looks | null;
  top: number;
  changes: number;
};

const look = session<Taken>('pointer.startLook');
/** What changes by itself in this document. */
const rest = session<{ restless: Set<Element> }>('pointer.recallRest');

const POLL_MS = 10;
const MOST_RESTLESS = 100;

/** What the page was seen to change by itself since it was loaded. */
export function knownRest(): string[][] {
  return waysTo([...selfChangers(), ...selfMovers()]);
}

function waysTo(elements: readonly Element[]): string[][] {
  return elements.filter(isConnected).slice(0, MOST_RESTLESS).map(selectorOf);
}

/** Watches for so long what changes while nobody touches the page; a page without scripts rests. */
export async function watchRest(limitMs: number): Promise<string[][]> {
  if (!hasScripts()) return [];
  const before = takeLooks();
  const since = performance.now();
  while (performance.now() - since < limitMs)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  const fresh = changesBetween(before, takeLooks()).flatMap(({ element }) =>
    isRestless(element) ? [] : element,
  );
  for (const element of fresh) rest.current().restless.add(element);
  return waysTo(fresh);
}

export function recallRest(ways: string[][]): void {
  rest.start({ restless: new Set(ways.flatMap((way) => elementAtWay(way) ?? [])) });
}

export function startLook(handle: number): void {
  const subject = elementAt(handle) ?? pageBody();
  const before = look.running()?.looks ?? null;
  look.start({
    subject,
    rect: rectOf(subject),
    looks: takeLooks(),
    before,
    top: scrollY,
    changes: changeCount(),
  });
}

/** The element that the look was taken for, and where it was then. */
export function subjectOfLook(): Pick<Taken, 'subject' | 'rect'> {
  return look.current();
}

/** Waits until the document has changed since `startLook`, and at most so long: a script may put off what it does. */
export async function untilAnswered(limitMs: number): Promise<void> {
  const { changes } = look.current();
  const since = performance.now();
  while (performance.now() - since < limitMs && changeCount() === changes)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}

const FRAMES = 2;
const SCROLLED_PX = 40;

/** What is different since `startLook`, once what was set in motion has come to its end. */
export async function readEffect(): Promise<SeenEffect> {
  await comeToRest(FRAMES);
  const changes = changesNow();
  if (changes.length > 0) return effectOf(changes);
  return {
    kind: Math.abs(scrollY - look.current().top) > SCROLLED_PX ? 'scrolls' : null,
    marks: [],
  };
}

/** What a reader sees changed since `startLook`, but for what changes by itself and how the subject shows that it is pressed. */
export function changesNow(): Change[] {
  const { looks, subject } = look.current();
  return changesBetween(looks, takeLooks()).filter(
    (change) => !isOwnLook(change, subject) && !isRestless(change.element),
  );
}

export function isUndone(): boolean {
  const { before, subject } = look.current();
  if (!before) return false;
  return changesBetween(before, takeLooks()).every(
    (change) => isOwnLook(change, subject) || isRestless(change.element),
  );
}

function isOwnLook({ element, what }: Change, subject: Element): boolean {
  const isOwn = holds(subject, element) || isBoxAround(element, subject);
  return isOwn && (what === 'paints' || what === 'moves');
}

function isBoxAround(element: Element, subject: Element): boolean {
  return !isWhole(element) && holds(element, subject);
}

/** It changes by itself, or lies in something or beside something that does, as slides do. */
function isRestless(element: Element): boolean {
  const restless = [...(rest.running()?.restless ?? []), ...selfChangers(), ...selfMovers()];
  const parent = parentOf(element);
  return restless.some(
    (one) => !isLong(one) && (holds(one, element) || (parent && parentOf(one) === parent)),
  );
}

/** What holds the page, or its story, is given parts late, and the others in it rest. */
function isLong(element: Element): boolean {
  return isWhole(element) || rectOf(element).height > innerHeight;
}

function isWhole(element: Element): boolean {
  return element === pageBody() || element === pageRoot();
}

const MOVED_PX = 4;
/** As many elements in another colour are another look of the page. */
const MANY_PAINTED = 3;

function changesBetween(before: Looks, now: Looks): Change[] {
  const changes: Change[] = [];
  for (const [element, after] of now) {
    const what = changeOf(before.get(element), after);
    if (what) changes.push({ element, what });
  }
  for (const [element, { seen }] of before) {
    if (seen && !now.has(element)) changes.push({ element, what: 'hides' });
  }
  const painted = changes.filter(({ what }) => what === 'paints');
  return painted.length >= MANY_PAINTED ? changes : changes.filter(({ what }) => what !== 'paints');
}

function changeOf(before: Look | undefined, after: Look): Change['what'] | null {
  if (after.seen && !before?.seen) return 'shows';
  if (!before?.seen) return null;
  if (!after.seen) return 'hides';
  if (before.text !== after.text || before.state !== after.state) return 'changes';
  const isMoved = (['left', 'width', 'height'] as const).some(
    (side) => Math.abs(before[side] - after[side]) >= MOVED_PX,
  );
  if (isMoved) return 'moves';
  return before.paint !== after.paint && before.paint !== '' && after.paint !== ''
    ? 'paints'
    : null;
}

const MOST_MARKS = 30;
const LONGEST_MARK = 60;

function effectOf(changes: readonly Change[]): SeenEffect {
  const kinds = ['shows', 'hides', 'changes', 'moves'] as const;
  const kind = kinds.find((one) => changes.some(({ what }) => what === one)) ?? 'changes';
  return { kind, marks: changes.slice(0, MOST_MARKS).map(({ element }) => markOf(element)) };
}

function markOf(element: Element): string {
  if (isConnected(element)) return selectorOf(element).join(' ');
  return `${tagOf(element)} ${element.textContent ?? ''}`.slice(0, LONGEST_MARK);
}
