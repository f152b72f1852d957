import type { Viewport } from '../../model/evidence.ts';
import type { Screen } from '../../model/given-page.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { setScreen, setTouch } from '../loading/screen.ts';
import { USUAL_FONT } from '../loading/tab.ts';
import { dropGarbage } from '../memory/drop-garbage.ts';
import { rest } from '../rest.ts';
import { AS_LOADED, type State } from './states.ts';

/** Twice what browsers start with, in CSS pixels. */
const DOUBLE_FONT = { standard: 32, fixed: 26 };

/**
 * Brings a page into a state, from whichever it is in, and lets it answer to that. What is the same already is
 * left alone, and where nothing had to be changed nothing is waited for.
 */
export async function enter(page: LoadedPage, state: State): Promise<void> {
  await put(page, state);
  if (page.isAtRest) return;
  await rest(page);
  await dropGarbage(page.tab);
  page.isAtRest = true;
}

/** The same without waiting: for what is only described as it will be there, before the next state is entered. */
export async function put(page: LoadedPage, state: State): Promise<void> {
  const before = page.standing;
  if (isSame(before, state)) return;
  page.isAtRest = false;
  // Noted first: what breaks off on the way is undone as well.
  page.standing = { ...state, text: before.text };
  await setBrowser(page, before, state);
  await setText(page, before.text, state.text);
}

/** Puts a page back as it was loaded, however far an exercise came. */
export async function leaveStates(page: LoadedPage): Promise<void> {
  await enter(page, AS_LOADED);
}

async function setBrowser(page: LoadedPage, before: State, state: State): Promise<void> {
  const { session } = page.tab;
  if (state.font !== before.font)
    await session.send('Page.setFontSizes', {
      fontSizes: state.font === 'doubled' ? DOUBLE_FONT : USUAL_FONT,
    });
  const [old, now] = [screenOf(page, before), screenOf(page, state)];
  if (!isSameWindow(windowOf(page, before), windowOf(page, state)) || !isSameScreen(old, now)) {
    const { isMobile: mobile, scale: deviceScaleFactor } = now;
    await setScreen(session, { ...windowOf(page, state), deviceScaleFactor, mobile });
  }
  if (now.hasTouch !== old.hasTouch) await setTouch(session, now.hasTouch);
}

/** In the window in which it was loaded, a page is on the screen of its device; the other states are of every page alike. */
function screenOf({ tab }: LoadedPage, { window, zoom, isPhone }: State): Screen {
  return window === null ? tab.screen : { scale: zoom, isMobile: isPhone, hasTouch: isPhone };
}

function isSameScreen(one: Screen, other: Screen): boolean {
  return one.scale === other.scale && one.isMobile === other.isMobile;
}

async function setText(
  page: LoadedPage,
  before: State['text'],
  text: State['text'],
): Promise<void> {
  if (before === text) return;
  if (before === 'spaced') await callPage(page.world, 'scaling.unspaceText', []);
  if (before === 'doubled') await callPage(page.world, 'scaling.undoubleText', []);
  page.standing = { ...page.standing, text: AS_LOADED.text };
  if (text === 'as it is') return;
  // Noted first, as above.
  page.standing = { ...page.standing, text };
  await callPage(page.world, text === 'spaced' ? 'scaling.spaceText' : 'scaling.doubleText', []);
}

function isSame(one: State, other: State): boolean {
  const { window, ...rest } = one;
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  return isSameWindow(window, other.window) && keys.every((key) => one[key] === other[key]);
}

function isSameWindow(one: Viewport | null, other: Viewport | null): boolean {
  return one?.width === other?.width && one?.height === other?.height;
}

function windowOf({ viewport }: LoadedPage, { window }: State): Viewport {
  return window ?? viewport;
}
