import type {
  KeyEffect,
  ShortcutEffect,
  ShortcutFacts,
} from '../../../model/news-page/keyboard.ts';
import { pressCharacter, pressEnter, pressSpace } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';
import { reopenPage } from '../../loading/reopen-page.ts';

/** What can be typed with one finger on most keyboards; a space scrolls by itself. */
const KEYS = [...'abcdefghijklmnopqrstuvwxyz0123456789.,/?+-=;[]'];
/** More keys than this do not each have a meaning: the page answers to any key. */
const MOST_SHORTCUTS = 12;
const MOST_TRIED = 3;

/**
 * Presses every printable key with nothing focused, where the page listens to keys, and looks for what
 * happens (WCAG 2.1.4). A key that did something is tried twice more, each time on the page freshly
 * loaded and at rest; then the page's own controls are tried in search of one that turns it off.
 */
export async function tryShortcuts(page: LoadedPage): Promise<ShortcutFacts> {
  const facts = { listens: true, keys: KEYS.length, effects: [], controlsTried: 0 };
  if (!(await listensToKeys(page))) return { ...facts, listens: false, keys: 0 };
  await callPage(page.world, 'keyboard.restFromKeys', []);
  const first = await press(page, KEYS);
  if (first.length === 0 || first.length > MOST_SHORTCUTS) return facts;
  const effects: ShortcutEffect[] = [];
  let controlsTried = 0;
  for (const { key } of first.slice(0, MOST_TRIED)) {
    const effect = await effectOf(page, key);
    if (!effect) continue;
    const { by, maybe, tried } = await turnOff(page, key);
    controlsTried += tried;
    effects.push({ key, effect, turnedOffBy: by, mayBeSetBy: maybe });
  }
  return { ...facts, effects, controlsTried };
}

/** What a key does on the page freshly loaded and at rest, twice alike; null where it is not the key's doing. */
async function effectOf(page: LoadedPage, key: string): Promise<KeyEffect | null> {
  await startAgain(page);
  const [once] = await press(page, [key]);
  if (!once) return null;
  await startAgain(page);
  const [again] = await press(page, [key]);
  return again?.effect ?? null;
}

async function startAgain(page: LoadedPage): Promise<void> {
  await reopenPage(page, 'key-changed-it');
  await callPage(page.world, 'keyboard.restFromKeys', []);
}

type Effect = { key: string; effect: KeyEffect };

/**
 * Presses keys one after the other. What a key gives the focus would have the next one typed into it, so
 * the focus is taken off it again; where it comes back, no other is pressed.
 */
async function press(page: LoadedPage, keys: readonly string[]): Promise<Effect[]> {
  const { policy } = page;
  policy.watchLeaving();
  await callPage(page.world, 'focus.resetFocus', []);
  await callPage(page.world, 'keyboard.watchKeys', []);
  const told: Effect[] = [];
  let isFree = !(await callPage(page.world, 'keyboard.hasAnyFocus', []));
  for (const [index, key] of keys.entries()) {
    if (!isFree) break;
    const pressed = await pressOne(page, key, keys[index - 1]);
    told.push(...pressed.effects);
    isFree = pressed.isFree;
  }
  const effects = await callPage(page.world, 'keyboard.keyEffects', []);
  if (policy.takeRefused() !== null) told.push({ key: keys.at(-1) ?? '', effect: LEAVES });
  return [...told, ...effects.filter(({ key }) => !told.some((one) => one.key === key))];
}

const LEAVES = 'leaves-page';

/** What is told of a key at once, and whether nothing has the focus after it. */
async function pressOne(
  page: LoadedPage,
  key: string,
  before: string | undefined,
): Promise<{ effects: Effect[]; isFree: boolean }> {
  const { tab, policy } = page;
  await pressCharacter(tab.session, key);
  // Word of it comes late, so it may be the doing of the key before.
  const effects: Effect[] =
    policy.takeRefused() === null
      ? []
      : [before ?? key, key].map((one) => ({ key: one, effect: LEAVES }));
  if (!(await callPage(page.world, 'keyboard.hasAnyFocus', []))) return { effects, isFree: true };
  await callPage(page.world, 'focus.resetFocus', []);
  if (effects.length === 0) effects.push({ key, effect: 'moves-focus' });
  return { effects, isFree: !(await callPage(page.world, 'keyboard.hasAnyFocus', [])) };
}

type TurnedOff = {
  by: ShortcutEffect['turnedOffBy'];
  maybe: ShortcutEffect['mayBeSetBy'];
  tried: number;
};

/** Looks for a control that turns the key off: among those that the page shows at rest, then behind one named for shortcuts. */
async function turnOff(page: LoadedPage, key: string): Promise<TurnedOff> {
  await startAgain(page);
  const [named] = await callPage(page.world, 'keyboard.shortcutControls', []);
  const atRest = await trySwitches(page, key);
  const maybe = named?.element ?? null;
  if (atRest.by !== null || !named) return { ...atRest, maybe };
  await startAgain(page);
  const [opener] = await callPage(page.world, 'keyboard.shortcutControls', []);
  if (!opener || !(await callPage(page.world, 'focus.focusElement', [opener.handle])))
    return { ...atRest, maybe };
  await pressEnter(page.tab.session);
  await callPage(page.world, 'page.frames', [2]);
  const behind = await trySwitches(page, key);
  return { ...behind, tried: atRest.tried + behind.tried, maybe };
}

/** Switches one control after the other, until the key does nothing any more. */
async function trySwitches(page: LoadedPage, key: string): Promise<Omit<TurnedOff, 'maybe'>> {
  let tried = 0;
  for (const { handle, element } of await callPage(page.world, 'keyboard.switches', [])) {
    if (!(await callPage(page.world, 'focus.focusElement', [handle]))) continue;
    await pressSpace(page.tab.session);
    tried += 1;
    if ((await press(page, [key])).length === 0) return { by: element, tried };
  }
  return { by: null, tried };
}

const KEY_EVENTS = new Set(['keydown', 'keypress', 'keyup']);

/** Whether a script of the page listens to keys at the document, where shortcuts are. */
async function listensToKeys({ tab: { session } }: LoadedPage): Promise<boolean> {
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (!result.objectId) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    await session.send('Runtime.releaseObject', { objectId: result.objectId });
    if (listeners.some(({ type }) => KEY_EVENTS.has(type))) return true;
  }
  return false;
}
