import type {
  FoundContent,
  FoundHover,
  HoverReach,
  HoverTrial,
  WindowPoint,
} from '../../../model/news-page/pointer.ts';
import { deadlineIn } from '../../../support/within.ts';
import { movePointer, pressEnter, pressEscape, pressKey, pressSpace } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import { act, findAgain, putAside, type Round, startOver } from './round.ts';

/** Rests the pointer on something, and tries what comes up: by the pointer, by Escape, and by keys alone. Null where nothing does. */
export async function tryHover(round: Round, found: FoundHover): Promise<HoverTrial | null> {
  await startOver(round);
  const shown = await rest(round, found);
  const isContent = shown && !(shown.content.isOnTrigger && shown.content.controls === 0);
  return isContent ? tryContent(round, found, shown) : null;
}

async function tryContent(
  round: Round,
  found: FoundHover,
  { handle, point, content }: Shown,
): Promise<HoverTrial | null> {
  const { isElsewhere, ...facts } = content;
  // What it asks for when it comes up would come again.
  const takesPointer = content.isOnTrigger || (await moveOnto(round, found, point));
  if (!(await goesWithPointer(round))) return null;
  const lasts = await lastsOn(round, found);
  const escapes = content.covers ? await escapesBy(round, found) : null;
  await putAside(round);
  const keys = await byKeys(round, handle, content);
  const { isScripted: _, handle: _handle, ...named } = found;
  return {
    ...named,
    ...facts,
    reach: isElsewhere && content.controls > 0 ? 'elsewhere' : keys.reach,
    takesPointer,
    lasts,
    escapes,
    escapesFocus: keys.escapesFocus,
  };
}

type Shown = { handle: number; point: WindowPoint; content: FoundContent };

/** Scripts wait a moment to see whether the pointer only passes by. */
const PATIENCE_MS = { scripted: 250, byStyle: 40 };

async function rest(round: Round, { element, isScripted }: FoundHover): Promise<Shown | null> {
  const { page } = round;
  await putAside(round);
  const handle = await findAgain(round, element);
  if (handle === null) return null;
  const point = await callPage(page.world, 'pointer.aim', [handle]);
  if (!point) return null;
  const before = round.isStirred;
  const patience = isScripted ? PATIENCE_MS.scripted : PATIENCE_MS.byStyle;
  await act(round, handle, () => movePointer(page.tab.session, point), patience);
  // What comes up goes again with the pointer.
  round.isStirred = before;
  const content = await callPage(page.world, 'pointer.contentShown', []);
  return content && { handle, point, content };
}

/** Whether it is there still when the pointer has moved onto it; tried twice where it is not. */
async function moveOnto(round: Round, found: FoundHover, from: WindowPoint): Promise<boolean> {
  if (await moveFrom(round, from)) return true;
  const again = await rest(round, found);
  return again === null || (await moveFrom(round, again.point));
}

async function moveFrom(round: Round, from: WindowPoint): Promise<boolean> {
  const { page } = round;
  for (const point of await callPage(page.world, 'pointer.wayToContent', [from])) {
    await movePointer(page.tab.session, point);
  }
  await callPage(page.world, 'page.comeToRest', [SETTLING_FRAMES]);
  return callPage(page.world, 'pointer.isContentShown', []);
}

const SETTLING_FRAMES = 6;

/** Some wait before they hide what they showed. */
const LONGEST_FAREWELL_MS = 1200;

/** Whether it goes when the pointer does: what comes by a timer meanwhile stays, and is not the pointer’s doing. */
async function goesWithPointer(round: Round): Promise<boolean> {
  const { page } = round;
  const limit = deadlineIn(LONGEST_FAREWELL_MS);
  await putAside(round);
  while (await callPage(page.world, 'pointer.isContentShown', [])) {
    if (limit.remaining() === 0) {
      round.isStirred = true;
      return false;
    }
    await callPage(page.world, 'page.comeToRest', [SETTLING_FRAMES]);
  }
  return true;
}

/** That takes long, and one of a page tells how the others are made. */
async function lastsOn(round: Round, found: FoundHover): Promise<boolean | null> {
  if (!found.isScripted || round.hasLasted || !(await rest(round, found))) return null;
  round.hasLasted = true;
  return callPage(round.page.world, 'pointer.contentLasts', []);
}

/** Whether Escape makes it go while the pointer rests; null where it did not come up again. */
async function escapesBy(round: Round, found: FoundHover): Promise<boolean | null> {
  const { page } = round;
  if (!(await rest(round, found))) return null;
  await callPage(page.world, 'focus.resetFocus', []);
  return isEscaped(round);
}

async function isEscaped({ page }: Round): Promise<boolean> {
  await pressEscape(page.tab.session);
  await callPage(page.world, 'page.comeToRest', [SETTLING_FRAMES]);
  return !(await callPage(page.world, 'pointer.isContentShown', []));
}

type ByKeys = { reach: HoverReach; escapesFocus: boolean | null };

/** Whether the focus or a key brings it up, or the focus goes into it though it does not show. */
async function byKeys(round: Round, handle: number, content: FoundContent): Promise<ByKeys> {
  const { page } = round;
  if (!asksForKeys(content)) return { reach: 'no-controls', escapesFocus: null };
  const focused = await byFocus(round, handle, content);
  if (focused) return focused;
  if (content.controls === 0) return { reach: 'no-controls', escapesFocus: null };
  if (await callPage(page.world, 'pointer.focusIntoContent', []))
    return { reach: 'focus', escapesFocus: null };
  for (const stop of await callPage(page.world, 'pointer.stopsOfTrigger', [handle])) {
    for (const press of OPENERS) {
      await callPage(page.world, 'focus.resetFocus', []);
      await act(round, stop, async () => {
        if (await callPage(page.world, 'focus.focusElement', [stop])) await press(page.tab.session);
      });
      if (await isReached(round)) return { reach: 'key', escapesFocus: null };
    }
  }
  return { reach: 'none', escapesFocus: null };
}

const OPENERS = [
  pressEnter,
  pressSpace,
  (session: Parameters<typeof pressEnter>[0]) => pressKey(session, 'ArrowDown'),
];

/** Whether it shows now, or something with links in its place: scripts build some anew each time. */
async function isReached({ page }: Round): Promise<boolean> {
  return (
    (await callPage(page.world, 'pointer.isContentShown', [])) ||
    callPage(page.world, 'pointer.showsControls', [])
  );
}

/** Its controls are nowhere else, or it may have to be closed where the focus brings it up. */
function asksForKeys({ controls, isElsewhere, covers }: FoundContent): boolean {
  return covers || (controls > 0 && !isElsewhere);
}

async function byFocus(
  round: Round,
  handle: number,
  { covers, controls }: FoundContent,
): Promise<ByKeys | null> {
  const { page } = round;
  for (const stop of await callPage(page.world, 'pointer.stopsOfTrigger', [handle])) {
    await putAside(round);
    await act(round, stop, () => callPage(page.world, 'focus.focusElement', [stop]));
    if (!(await isReached(round))) continue;
    const escapesFocus = covers ? await isEscaped(round) : null;
    return { reach: controls === 0 ? 'no-controls' : 'focus', escapesFocus };
  }
  return null;
}
