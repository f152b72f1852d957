import type {
  FoundHover,
  FoundPressable,
  HoverTrial,
  PointerFacts,
  PressedControl,
} from '../../../model/news-page/pointer.ts';
import { siteOf } from '../../../support/site-of.ts';
import type { Deadline } from '../../../support/within.ts';
import { callPage, DocumentGoneError } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';
import { missingStyleSheets } from '../../missing-style-sheets.ts';
import { listenersOf } from './listeners.ts';
import { OutOfTimeError, openRound, putAside, type Round } from './round.ts';
import { tryHover } from './try-hover.ts';
import { tryPress } from './try-press.ts';

/** How many kinds are tried, and how many where all of them are sound. */
const PRESSED = { most: 10, sound: 5 };
const HOVERED = { most: 6, sound: 3 };
/** No further one is begun with after the first, none goes on after the second: pages that load slowly are not loaded often. On a quiet machine. */
const LIMITS = { hoverMs: 1200, beginMs: 2000, endMs: 12_000 };

/** Where a script or a style sheet is missing, whatever is found stays in doubt: the page is not loaded again for that. */
const DOUBTED_LIMITS = { hoverMs: 400, beginMs: 700, endMs: 700 };

/**
 * Does with the mouse what readers do, and then with keys alone: rests the pointer on what may bring something up,
 * and clicks what the browser itself lets no key work. One of each kind is tried; the page is loaded again where
 * it was changed. Nothing is sent, and the page is not left.
 */
export async function tryPointer(page: LoadedPage): Promise<PointerFacts> {
  const missingScripts = ownScriptsLost(page);
  const { clicked, pressed, hovered, hearsClicks, hearsHovers } = await listenersOf(page);
  const controls = await callPage(page.world, 'pointer.findPressables', [
    clicked,
    pressed,
    hearsClicks,
  ]);
  const hovers = await callPage(page.world, 'pointer.findHovers', [hovered, hearsHovers]);
  if (controls.length + hovers.length === 0)
    return { missingScripts, pressed: [], hovered: [], controls: NONE, hovers: NONE };
  const isDoubted = missingScripts + missingStyleSheets(page) > 0;
  const round = await openRound(page, isDoubted ? DOUBTED_LIMITS : LIMITS);
  const rested = await tryAll(round, hovers, { ...HOVERED, until: round.hoverEnd }, tryHover);
  const worked = await tryAll(round, controls, { ...PRESSED, until: round.deadline }, tryPress);
  await putAside(round);
  return {
    missingScripts,
    pressed: worked.facts,
    hovered: rested.facts,
    controls: worked.kinds,
    hovers: rested.kinds,
  };
}

const NONE = { tried: 0, untried: 0 };

type Found = FoundHover | FoundPressable;

async function tryAll<F extends Found, T extends HoverTrial | PressedControl>(
  round: Round,
  found: readonly F[],
  { most, sound, until }: { most: number; sound: number; until: Deadline },
  tryOne: (round: Round, one: F) => Promise<T | null>,
): Promise<{ facts: T[]; kinds: PointerFacts['controls'] }> {
  const facts: T[] = [];
  let tried = 0;
  for (const one of found.slice(0, most)) {
    const isEnough = tried >= sound && facts.every(isSound);
    if (isEnough || until.remaining() === 0) break;
    const fact = await tryOne(round, one).catch((thrown) => failureOf(round, thrown));
    if (fact === 'out-of-time') break;
    tried += 1;
    if (fact) facts.push(fact);
  }
  return { facts, kinds: { tried, untried: found.length - tried } };
}

/** The likeliest to be at fault come first: where those are sound, so are the others. */
function isSound(fact: HoverTrial | PressedControl): boolean {
  if ('click' in fact) return fact.byKey !== null || fact.click === null;
  return fact.reach !== 'none' && fact.takesPointer && fact.escapes !== false;
}

/** What puts another document in the page’s place cannot be tried; the page is loaded again for the next. */
function failureOf(round: Round, thrown: unknown): 'out-of-time' | null {
  if (thrown instanceof OutOfTimeError) return 'out-of-time';
  if (!(thrown instanceof DocumentGoneError)) throw thrown;
  round.isStirred = true;
  return null;
}

/** Scripts of others are mostly there to count and to advertise. */
function ownScriptsLost({ tracker, url }: LoadedPage): number {
  const own = siteOf(new URL(url));
  return [...tracker.lost.scripts].filter((address) => siteOf(new URL(address)) === own).length;
}
