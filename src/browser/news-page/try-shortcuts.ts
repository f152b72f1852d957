import type { KeyEffect, ShortcutEffect, ShortcutFacts } from '../../model/keyboard.ts';
import { callPage } from '../isolated-world.ts';
import { pressCharacter, pressSpace } from '../keyboard.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { reopenPage } from '../reopen-page.ts';

/** What can be typed with one finger on most keyboards; a space scrolls by itself. */
const KEYS = [...'abcdefghijklmnopqrstuvwxyz0123456789.,/?+-=;[]'];
/** More keys than this do not each have a meaning: the page answers to any key. */
const MOST_SHORTCUTS = 12;

/**
 * Presses every printable key with nothing focused, where the page listens to keys, and looks for what
 * happens (WCAG 2.1.4). The page is loaded again after keys that did something.
 */
export async function tryShortcuts(page: LoadedPage): Promise<ShortcutFacts> {
  if (!(await listensToKeys(page)))
    return { listens: false, keys: 0, effects: [], controlsTried: 0 };
  const first = await press(page, KEYS);
  const facts = { listens: true, keys: KEYS.length, controlsTried: 0 };
  if (first.length === 0) return { ...facts, effects: [] };
  await startAgain(page);
  if (first.length > MOST_SHORTCUTS) return { ...facts, effects: [] };
  const effects: ShortcutEffect[] = [];
  let controlsTried = 0;
  for (const { key } of first.slice(0, 3)) {
    // Twice, each time from a quiet page: what moves by itself is not the key's doing.
    const quiet = await press(page, []);
    const [again] = await press(page, [key]);
    const [third] = await press(page, [key]);
    if (quiet.length > 0 || !again || !third) continue;
    const { by, tried } = await turnOff(page, key);
    controlsTried += tried;
    effects.push({ key, effect: third.effect, turnedOffBy: by });
    await startAgain(page);
  }
  page.policy.takeRefused();
  return { ...facts, effects, controlsTried };
}

async function startAgain(page: LoadedPage): Promise<void> {
  await reopenPage(page, 'The page was loaded again since a single key changed it.');
}

async function press(
  { world, tab }: LoadedPage,
  keys: readonly string[],
): Promise<{ key: string; effect: KeyEffect }[]> {
  await callPage(world, 'resetFocus', []);
  await callPage(world, 'watchKeys', []);
  for (const key of keys) await pressCharacter(tab.session, key);
  return callPage(world, 'keyEffects', []);
}

/** Switches what can be switched, one after the other, until the key has no effect any more. */
async function turnOff(
  page: LoadedPage,
  key: string,
): Promise<{ by: ShortcutEffect['turnedOffBy']; tried: number }> {
  const found = await callPage(page.world, 'switches', []);
  let tried = 0;
  for (const { handle, element } of found) {
    await callPage(page.world, 'focusElement', [handle]);
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
