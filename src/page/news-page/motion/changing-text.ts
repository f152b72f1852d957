import type { SeenChanges } from '../../../model/news-page/motion.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { all, allWithin, attr, closest, pageBody, tagOf, textOf } from '../../dom/dom.ts';
import { flatAll, flatParent, holds } from '../../dom/flat-tree.ts';
import { hasScripts } from '../../dom/page-scripts.ts';
import { isPainted, isRendered } from '../../dom/rendered.ts';
import { selfChangers } from '../../dom/self-changers.ts';
import { rectOf } from '../../dom/unhidden.ts';
import { findStory } from '../../story/story.ts';
import { found } from './found-motion.ts';
import { leadsOn } from './slide-buttons.ts';

/** Readers have so long until what starts by itself has to be stoppable (WCAG 2.2.2). */
const STARTS_BY_MS = 5800;
const WATCHED_MS = 11_000;
const LOOK_MS = 200;
/** Two changes within less than this are one. */
const LEAST_INTERVAL_MS = 800;
/** A live region that has not changed by then is quiet. */
const QUIET_MS = 3600;
const ANNOUNCED = '[aria-live]:not([aria-live=off]),[role=alert],[role=status],[role=log]';
const ROTATES =
  /ticker|news-?flash|rotat|marquee|carousel|slide-?(?:show|r\b)|swiper|slick|splide|glide|flickity|owl-carousel|orbit/i;
/** Clocks, counters and prices count: what has few letters tells no story. */
const LEAST_LETTERS = 10;
const MOST_WATCHED = 12;

type Watched = { words: string; times: number[] };

/**
 * Watches parts that are announced by themselves, and those that may show one story after the other, for a
 * while; where there are none it does not wait.
 */
export async function watchLive(): Promise<SeenChanges> {
  const regions = all(ANNOUNCED).filter((element) => closest(element, '[inert]') === null);
  const loud = regions.filter(isAssertive);
  const rotating = outermost([
    ...new Set([...namedRotators(), ...buttonedRotators(), ...changers()]),
  ])
    .filter((element) => lettersIn(shownWords(element)) >= LEAST_LETTERS)
    .slice(0, MOST_WATCHED);
  const start = performance.now();
  // Nothing changes by itself where no script runs.
  const watched = hasScripts() ? await watch(loud, rotating) : new Map<Element, Watched>();
  // Meanwhile others may have begun: a loud region among them has been watched already.
  const late = hasScripts() ? changers().filter((one) => !rotating.includes(one)) : [];
  const unwatched = late.filter((one) => !watched.has(one)).slice(0, MOST_WATCHED);
  for (const [element, seen] of await watch([], unwatched)) watched.set(element, seen);
  const timesOf = (element: Element) => watched.get(element)?.times ?? [];
  const { firstParagraph } = findStory();
  return {
    live: regions.map((element) => ({
      element: describeElement(element),
      assertive: isAssertive(element),
      updates: timesOf(element).length,
      holdsStory: firstParagraph !== null && holds(element, firstParagraph),
    })),
    changing: outermost([...rotating, ...late])
      .filter((element) => timesOf(element).length >= 2)
      .map((element) => found(element, 'changing')),
    watchedMs: Math.round(performance.now() - start),
  };
}

/** Whether other words are still shown after as long as it may have taken before. */
export async function stillChanges(element: Element): Promise<boolean> {
  const times = (await watch([], [element], STARTS_BY_MS)).get(element)?.times ?? [];
  return times.length > 0;
}

function isAssertive(element: Element): boolean {
  const live = attr(element, 'aria-live');
  return live === 'assertive' || (live === null && attr(element, 'role') === 'alert');
}

/** What its class, id or description calls by what it does. */
function namedRotators(): Element[] {
  return flatAll('[class],[id],[aria-roledescription]').filter((element) => {
    const names = ['class', 'id', 'aria-roledescription'].map((name) => attr(element, name) ?? '');
    return ROTATES.test(names.join(' ')) && tagOf(element) !== 'body' && isRendered(element);
  });
}

/** What stands between buttons that lead on and back, whatever it is called. */
function buttonedRotators(): Element[] {
  const buttons = flatAll('button,[role=button]').filter(
    (button) => isRendered(button) && leadsOn(button),
  );
  return buttons.flatMap((button) => boxAround(button, buttons) ?? []);
}

const MOST_LEVELS = 4;

/** The nearest box with another such button in it, and words beside them. */
function boxAround(button: Element, buttons: readonly Element[]): Element | null {
  let at = flatParent(button);
  for (let level = 0; level < MOST_LEVELS && at && at !== pageBody(); level += 1) {
    const box: Element = at;
    const inside = buttons.filter((one) => holds(box, one));
    const own = inside.reduce((sum, one) => sum + textOf(one).length, 0);
    if (inside.length > 1 && textOf(box).length - own >= LEAST_LETTERS) return box;
    at = flatParent(box);
  }
  return null;
}

/** What the page has changed by itself so far where readers see it, with its words around it. */
function changers(): Element[] {
  return selfChangers().flatMap((element) => {
    let at: Element | null = element;
    while (at && at !== pageBody() && lettersIn(textOf(at)) < LEAST_LETTERS) at = flatParent(at);
    return at && at !== pageBody() && isForTheEye(at) && !/^(?:main|article)$/.test(tagOf(at))
      ? [at]
      : [];
  });
}

/** A box of less than this height and width speaks to screen readers alone. */
const LEAST_PX = 3;

function isForTheEye(element: Element): boolean {
  const { width, height } = rectOf(element);
  return isPainted(element) && width >= LEAST_PX && height >= LEAST_PX;
}

/** Those that are in none of the others. */
function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && holds(other, element)),
  );
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

const PARTS = 'a,h1,h2,h3,h4,h5,h6,p,li';
const MOST_PARTS = 60;

/** The words of an element that show in its box now, without numbers: of slides, those of the one in front. */
function shownWords(element: Element): string {
  const box = rectOf(element);
  const parts = allWithin(element, PARTS).slice(0, MOST_PARTS);
  const shown = parts.length === 0 ? [element] : parts.filter((part) => isShownIn(part, box));
  const words = shown.length === 0 ? textOf(element) : shown.map(textOf).join(' ');
  return words.replace(/\p{N}+/gu, '');
}

function isShownIn(part: Element, box: DOMRect): boolean {
  const { left, right, top, bottom } = rectOf(part);
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const isInside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return isInside && isPainted(part);
}

/** Looks again and again until each has changed twice, or none of them has for long enough. */
async function watch(
  regions: readonly Element[],
  rotating: readonly Element[],
  leastMs = QUIET_MS,
): Promise<Map<Element, Watched>> {
  const wordsOf = (element: Element) =>
    regions.includes(element) ? textOf(element) : shownWords(element);
  const watched = new Map(
    [...regions, ...rotating].map((element) => [element, { words: wordsOf(element), times: [] }]),
  ) as Map<Element, Watched>;
  if (watched.size === 0) return watched;
  const start = performance.now();
  const quietBy = Math.max(start + leastMs, rotating.length > 0 ? STARTS_BY_MS : 0);
  while (performance.now() - start < WATCHED_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    for (const [element, seen] of watched) note(seen, wordsOf(element));
    const counts = [...watched.values()].map(({ times }) => times.length);
    if (counts.every((count) => count >= 2)) break;
    if (performance.now() > quietBy && counts.every((count) => count === 0 || count >= 2)) break;
  }
  return watched;
}

function note(seen: Watched, words: string): void {
  if (words === seen.words) return;
  const isTyped = words.startsWith(seen.words) || seen.words.startsWith(words);
  seen.words = words;
  // What types itself says one thing.
  if (isTyped) return;
  const now = performance.now();
  const isApart = now - (seen.times.at(-1) ?? Number.NEGATIVE_INFINITY) >= LEAST_INTERVAL_MS;
  if (isApart && lettersIn(words) >= LEAST_LETTERS) seen.times.push(now);
}
