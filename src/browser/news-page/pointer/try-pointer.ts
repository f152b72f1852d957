import type {
  FoundHover,
  FoundPressable,
  HoverTrial,
  PointerFacts,
  PressedControl,
} from '../../../model/news-page/pointer.ts';
import { siteOf } from '../../../support/site-of.ts';
import { callPage, DocumentGoneError } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';
import { listenersOf } from './listeners.ts';
import { OutOfTimeError, openRound, putAside, type Round } from './round.ts';
import { tryHover } from './try-hover.ts';
import { tryPress } from './try-press.ts';

const MOST_PRESSED = 12;
const MOST_HOVERED = 8;
/** No further one is begun with after the first, none goes on after the second: pages that load slowly are not loaded often. On a quiet machine. */
const LIMITS = { beginMs: 8000, endMs: 16_000 };

/**
 * Does with the mouse what readers do, and then with keys alone: rests the pointer on what may bring something up,
 * and clicks what the browser itself lets no key work. One of each kind is tried; the page is loaded again where
 * it was changed. Nothing is sent, and the page is not left.
 */
export async function tryPointer(page: LoadedPage): Promise<PointerFacts> {
  const missingScripts = ownScriptsLost(page);
  const { clicked, pressed, hovered, hearsHovers } = await listenersOf(page);
  const controls = await callPage(page.world, 'pointer.findPressables', [clicked, pressed]);
  const hovers = await callPage(page.world, 'pointer.findHovers', [hovered, hearsHovers]);
  if (controls.length + hovers.length === 0)
    return { missingScripts, pressed: [], hovered: [], untried: 0 };
  const round = await openRound(page, LIMITS);
  const rested = await tryAll(round, hovers, MOST_HOVERED, tryHover);
  const worked = await tryAll(round, controls, MOST_PRESSED, tryPress);
  const untried = hovers.length - rested.tried + controls.length - worked.tried;
  if (untried > 0)
    await callPage(page.world, 'page.noteSample', ['controls', rested.tried + worked.tried]);
  await putAside(round);
  return { missingScripts, pressed: worked.facts, hovered: rested.facts, untried };
}

type Found = FoundHover | FoundPressable;

async function tryAll<F extends Found, T extends HoverTrial | PressedControl>(
  round: Round,
  found: readonly F[],
  most: number,
  tryOne: (round: Round, one: F) => Promise<T | null>,
): Promise<{ facts: T[]; tried: number }> {
  const facts: T[] = [];
  let tried = 0;
  for (const one of found.slice(0, most)) {
    if (round.deadline.remaining() === 0) break;
    const fact = await tryOne(round, one).catch((thrown) => failureOf(round, thrown));
    if (fact === 'out-of-time') break;
    tried += 1;
    if (fact) facts.push(fact);
  }
  return { facts, tried };
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
