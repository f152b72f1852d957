import type { Clip } from '../../../model/accessibility-links/skip-link-functions.ts';
import type { ElementRef } from '../../../model/element-ref.ts';
import type {
  FocusLook,
  KeyboardFacts,
  KeyboardStop,
  Walk,
  WalkedStop,
} from '../../../model/news-page/keyboard.ts';
import { pressTab } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';
import { takePicture } from '../../pictures/take-picture.ts';
import { findTraps } from './find-traps.ts';

/** A page has more stops than anyone walks; its parts repeat themselves. */
const MOST_PRESSES = 120;
const PRESSES_AT_ONCE = 40;
/** Makes of stops that are tried by pixels. */
const MOST_LOOKS = 4;
const MOST_COVERED = 8;
/** A mark that an eye finds is as large as a short thin line. */
const LEAST_MARK = 10;

/** Walks through the page with the Tab key, from its top to its end or a bound, and leaves it as it was. */
export async function walkKeyboard(page: LoadedPage): Promise<KeyboardFacts> {
  const { presses, walk } = await walkThrough(page);
  const covered = await verifyCovered(page, walk.doubtful);
  // What is covered shows nothing at any time, which the check of covers says.
  const stillCovered = new Set(covered.filter(isCovered).map(({ element }) => keyOf(element)));
  const unsure = walk.doubtful.filter(
    ({ element, outlined, exempt }) => !outlined && !exempt && !stillCovered.has(keyOf(element)),
  );
  const makes = byMake(unsure);
  const looks: FocusLook[] = [];
  for (const alike of makes.slice(0, MOST_LOOKS)) looks.push(await lookAtMake(page, alike));
  looks.push(...(await verifyThrown(page, walk.thrown)));
  // Looking for a way out presses what is in there, so it comes last.
  const traps = await findTraps(page, walk);
  await callPage(page.world, 'keyboard.endKeyboardWalk', []);
  return {
    presses,
    finished: walk.finished,
    stops: walk.count,
    covered,
    outlined: walk.outlined,
    looks,
    untried: Math.max(0, makes.length - MOST_LOOKS),
    traps,
  };
}

function isCovered({ shown, covered }: KeyboardStop): boolean {
  return shown === 0 && covered > 0;
}

function keyOf({ selector }: ElementRef): string {
  return selector.join('\n');
}

function byMake(stops: readonly WalkedStop[]): WalkedStop[][] {
  const makes = new Map<string, WalkedStop[]>();
  for (const stop of stops) makes.set(stop.make, [...(makes.get(stop.make) ?? []), stop]);
  return [...makes.values()];
}

async function walkThrough(page: LoadedPage): Promise<{ presses: number; walk: Walk }> {
  const { tab } = page;
  await callPage(page.world, 'keyboard.startKeyboardWalk', []);
  let presses = 0;
  do {
    await pressTab(tab.session, PRESSES_AT_ONCE);
    presses += PRESSES_AT_ONCE;
  } while (presses < MOST_PRESSES && !(await callPage(page.world, 'keyboard.hasGoneRound', [])));
  return { presses, walk: await callPage(page.world, 'keyboard.readKeyboardWalk', []) };
}

/** What seemed covered while the keys came fast is gone to once more, and looked at when all is still. */
async function verifyCovered(
  page: LoadedPage,
  stops: readonly WalkedStop[],
): Promise<KeyboardStop[]> {
  const verified: KeyboardStop[] = [];
  const covered = stops.filter(isCovered);
  for (const { handle, outlined: _, exempt: __, make: ___, ...stop } of covered.slice(
    0,
    MOST_COVERED,
  ))
    verified.push(await lookAgain(page, handle, stop));
  return verified;
}

async function lookAgain(
  page: LoadedPage,
  handle: number,
  stop: KeyboardStop,
): Promise<KeyboardStop> {
  const { tab } = page;
  await callPage(page.world, 'focus.focusElement', [handle]);
  // Backwards and forwards again: the browser brings what Tab reaches into view, as for a reader.
  await pressTab(tab.session, 1);
  await callPage(page.world, 'focus.focusElement', [handle]);
  const { look } = await callPage(page.world, 'skipLinks.lookAtFocused', [handle]);
  return { ...stop, shown: look.shown, covered: look.covered };
}

/** What gave the focus up while the keys came fast is given it once more: one finding for all that do. */
async function verifyThrown(page: LoadedPage, thrown: readonly number[]): Promise<FocusLook[]> {
  const confirmed: number[] = [];
  for (const handle of thrown.slice(0, MOST_COVERED)) {
    if (!(await callPage(page.world, 'keyboard.focusInPlace', [handle]))) confirmed.push(handle);
  }
  const [element] = await callPage(page.world, 'keyboard.describeHandles', [confirmed]);
  if (!element) return [];
  const alike = thrown.length - (Math.min(thrown.length, MOST_COVERED) - confirmed.length);
  return [
    { element, alike, changedPixels: 0, isInSight: true, isClipped: false, throwsAway: true },
  ];
}

/** Compares pictures without and with the focus: around the element first, then of the whole window. */
async function lookAtMake(page: LoadedPage, alike: readonly WalkedStop[]): Promise<FocusLook> {
  let look: FocusLook | null = null;
  // A second one of the same make has to agree before all of them are said to show nothing.
  for (const stop of alike.slice(0, 2)) {
    look = await lookAtOne(page, stop, alike.length);
    if (look.changedPixels > 0) return look;
  }
  if (!look) throw new Error('There is no stop of this make');
  return look;
}

async function lookAtOne(
  page: LoadedPage,
  { handle, element }: WalkedStop,
  alike: number,
): Promise<FocusLook> {
  const { tab, viewport } = page;
  const { clip, isClipped } = await callPage(page.world, 'keyboard.prepareFocusTrial', [handle]);
  const changed = async (area: Clip) => {
    const before = await takePicture(tab, area);
    await callPage(page.world, 'keyboard.focusInPlace', [handle]);
    const after = await takePicture(tab, area);
    await callPage(page.world, 'keyboard.blurInPlace', []);
    if (before === after || !before || !after) return 0;
    const marked = await callPage(page.world, 'pixels.markedPixels', [before, after]);
    return marked < LEAST_MARK ? 0 : marked;
  };
  const near = clip ? await changed(clip) : 0;
  const look = { element, alike, isInSight: clip !== null, isClipped, throwsAway: false };
  if (near > 0) return { ...look, changedPixels: near };
  const { x, y } = await callPage(page.world, 'keyboard.windowCorner', []);
  const anywhere = await changed({ x, y, width: viewport.width, height: viewport.height });
  return { ...look, changedPixels: anywhere };
}
