import type { FoundMotion, LiveRegion, MovingText } from '../../model/motion.ts';
import { describeElement } from '../describe-element.ts';
import {
  all,
  allWithin,
  attr,
  closest,
  flatParent,
  holds,
  isRendered,
  pageBody,
  styleOf,
  tagOf,
  textOf,
} from '../dom.ts';
import { elementAt, handleOf } from '../handles.ts';
import { hasScripts } from '../recorder.ts';
import { nextFrame } from '../settle.ts';
import { findStory } from '../story/story.ts';

/** Shorter texts are badges and clocks. */
const LEAST_TEXT = 12;
const WATCHED_MS = 7000;
/** What changes twice in that time changes for the first time by then. */
const FIRST_CHANGE_MS = 3600;
const MOVES_MS = 300;
const MOVING = [
  'transform',
  'translate',
  'left',
  'right',
  'marginLeft',
  'marginRight',
  'top',
  'textIndent',
];

/** Text that is moved without an end: by an animation of its place, or by a marquee. */
export function findMotion(): FoundMotion[] {
  const animated = document.getAnimations().flatMap((animation) => {
    const { effect } = animation;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const isEndless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    return target && isEndless && movesPlace(effect as KeyframeEffect) ? [target] : [];
  });
  return [
    ...[...new Set(animated)].map((element) => ({ element, kind: 'animation' as const })),
    ...all('marquee').map((element) => ({ element, kind: 'marquee' as const })),
  ]
    .filter(({ element }) => isText(element))
    .map(({ element, kind }) => found(element, kind));
}

function movesPlace(effect: KeyframeEffect): boolean {
  const frames = effect.getKeyframes();
  const values = (name: string) => new Set(frames.flatMap((frame) => frame[name] ?? []));
  const turns = (value: unknown) => /rotate|scale/.test(String(value));
  return MOVING.some((name) => {
    const seen = values(name);
    return seen.size > 1 && ![...seen].some(turns);
  });
}

function isText(element: Element): boolean {
  return isRendered(element) && textOf(element).length >= LEAST_TEXT;
}

function found(element: Element, kind: MovingText['kind']): FoundMotion {
  const control = controlNear(element);
  return {
    element: describeElement(element),
    text: textOf(element).slice(0, 100),
    kind,
    handle: handleOf(element),
    control: control && handleOf(control),
  };
}

/** The nearest button beside or around what moves, few steps up: it may stop it. */
function controlNear(element: Element): Element | null {
  let around: Element | null = element;
  for (let step = 0; step < 4 && around && around !== pageBody(); step += 1) {
    const buttons = allWithin(around, 'button,[role=button],[role=switch],input[type=checkbox]');
    const [button] = buttons.filter(isRendered);
    if (button) return button;
    around = flatParent(around);
  }
  return null;
}

/** Whether it goes on moving: its animation still runs by the style sheet, or the marquee’s text is elsewhere. */
export async function stillMoves(handle: number, kind: MovingText['kind']): Promise<boolean> {
  const element = elementAt(handle);
  if (!element?.isConnected || !isRendered(element)) return false;
  if (kind === 'animation') {
    const { animationName, animationPlayState } = styleOf(element);
    return animationName !== 'none' && animationPlayState.includes('running');
  }
  const before = kind === 'marquee' ? place(element) : textOf(element);
  await new Promise((resolve) => setTimeout(resolve, kind === 'marquee' ? MOVES_MS : WATCHED_MS));
  await nextFrame();
  return before !== (kind === 'marquee' ? place(element) : textOf(element));
}

function place(element: Element): string {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, top } = range.getBoundingClientRect();
  return `${Math.round(left)},${Math.round(top)}`;
}

const ANNOUNCED = '[aria-live]:not([aria-live=off]),[role=alert],[role=status],[role=log]';
const TICKER = /ticker|news-?flash|headline-?(?:rotat|slid)|marquee/i;
/** Clocks, counters and prices count: what has few letters tells no story. */
const LEAST_LETTERS = 10;

/** Watches parts that are announced by themselves, and those that are made to change, for a while; where there are none it does not wait. */
export async function watchLive(): Promise<{
  live: LiveRegion[];
  changing: FoundMotion[];
  watchedMs: number;
}> {
  const regions = all(ANNOUNCED).filter((element) => closest(element, '[inert]') === null);
  const tickers = all('[class],[id]').filter(isTicker);
  const watched = [...regions.filter(isAssertive), ...tickers];
  const updates = new Map<Element, number>();
  const start = performance.now();
  // Nothing changes by itself where no script runs.
  if (watched.length > 0 && hasScripts()) await watch(watched, updates);
  const { firstParagraph } = findStory();
  return {
    live: regions.map((element) => ({
      element: describeElement(element),
      assertive: isAssertive(element),
      updates: updates.get(element) ?? 0,
      holdsStory: firstParagraph !== null && holds(element, firstParagraph),
    })),
    changing: tickers
      .filter((element) => (updates.get(element) ?? 0) >= 2)
      .map((element) => found(element, 'changing')),
    watchedMs: Math.round(performance.now() - start),
  };
}

function isAssertive(element: Element): boolean {
  const live = attr(element, 'aria-live');
  return live === 'assertive' || (live === null && attr(element, 'role') === 'alert');
}

function isTicker(element: Element): boolean {
  const names = `${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''}`;
  if (!TICKER.test(names) || tagOf(element) === 'body' || !isRendered(element)) return false;
  return /\p{L}/u.test(textOf(element));
}

async function watch(elements: readonly Element[], updates: Map<Element, number>): Promise<void> {
  const before = new Map(elements.map((element) => [element, textOf(element)]));
  const observer = new MutationObserver(() => {
    for (const element of elements) {
      const text = textOf(element);
      if (text === before.get(element)) continue;
      before.set(element, text);
      if ((text.match(/\p{L}/gu) ?? []).length >= LEAST_LETTERS)
        updates.set(element, (updates.get(element) ?? 0) + 1);
    }
  });
  for (const element of elements)
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  const end = performance.now() + WATCHED_MS;
  const quietEnd = performance.now() + FIRST_CHANGE_MS;
  const isDecided = () =>
    elements.every((element) => (updates.get(element) ?? 0) >= 2) ||
    (updates.size === 0 && performance.now() > quietEnd);
  while (performance.now() < end && !isDecided())
    await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
}
