import type { FoundPressable, KeyWay } from '../../../model/news-page/pointer.ts';
import { pressEnter, pressEscape, pressKey, pressSpace } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import { act, type Done, findAgain, isSame, isTakenBack, type Round, startOver } from './round.ts';

/** Roles whose keys are arrows (ARIA Authoring Practices). */
const BY_ARROWS = /^(?:radio|tab|menuitem\w*|option|slider|treeitem)$/;

/** Keys that work the control itself, where it takes the focus; null where none does. */
export async function tryOwnKeys(
  round: Round,
  found: FoundPressable,
): Promise<{ byKey: KeyWay; deafToSpace: boolean } | null> {
  const byEnter = await pressOn(round, found, pressEnter);
  if (byEnter === null) return null;
  if (byEnter) return { byKey: 'Enter', deafToSpace: await afterEnter(round, found) };
  if (await pressOn(round, found, pressSpace)) return { byKey: 'Space', deafToSpace: false };
  if (!BY_ARROWS.test(found.role ?? '')) return null;
  for (const key of ['ArrowRight', 'ArrowDown'] as const) {
    if (await pressOn(round, found, (session) => pressKey(session, key)))
      return { byKey: 'arrows', deafToSpace: false };
  }
  return null;
}

/** Whether Space does nothing where Enter does, and Enter once more where it takes back what it did. */
async function afterEnter(round: Round, found: FoundPressable): Promise<boolean> {
  const deafToSpace = await isDeafToSpace(round, found);
  if (round.isStirred && (await pressOn(round, found, pressEnter))) await isTakenBack(round);
  return deafToSpace;
}

/** What says that it is a button answers to Space too. One that does its work once is asked on a fresh page. */
async function isDeafToSpace(round: Round, found: FoundPressable): Promise<boolean> {
  if (found.role !== 'button' || /^<(?:a|button)\b/.test(found.element.html)) return false;
  if (await pressOn(round, found, pressSpace)) {
    await isTakenBack(round);
    return false;
  }
  await startOver(round);
  return (await pressOn(round, found, pressSpace)) === false;
}

type Press = typeof pressEnter;

/** Whether a key does anything on the focused element; null where it does not take the focus. */
async function pressOn(
  round: Round,
  { element }: Pick<FoundPressable, 'element'>,
  press: Press,
): Promise<boolean | null> {
  const done = await keyOn(round, element.selector, press);
  return done && (isDeed(done) || done.sent);
}

/** A key may scroll by itself. */
function isDeed({ kind }: Done): boolean {
  return kind !== null && kind !== 'scrolls';
}

async function keyOn(round: Round, selector: string[], press: Press): Promise<Done | null> {
  const { page } = round;
  const handle = await findAgain(round, { selector });
  if (handle === null) return null;
  await callPage(page.world, 'pointer.aim', [handle]);
  await callPage(page.world, 'focus.resetFocus', []);
  let hasFocus = false;
  const done = await act(round, handle, async () => {
    hasFocus = await callPage(page.world, 'focus.focusElement', [handle]);
    if (hasFocus) await press(page.tab.session);
  });
  return hasFocus ? done : null;
}

/** By which other way the keyboard has what a click did; null for none of those tried. */
export async function otherWay(
  round: Round,
  found: FoundPressable,
  clicked: Done,
): Promise<KeyWay | null> {
  const { page } = round;
  const { address } = clicked;
  const isLeaving = address !== null;
  if (isLeaving && (await callPage(page.world, 'pointer.leadsTo', [address]))) return 'elsewhere';
  await startOver(round);
  const handle = await findAgain(round, found.element);
  if (handle === null) return null;
  const ways = await callPage(page.world, 'pointer.waysByKey', [handle, isLeaving]);
  const way = await firstThatLeads(round, ways, clicked);
  if (way) return way.arrows ? 'arrows' : 'elsewhere';
  return clicked.kind === 'hides' ? byEscape(round, found, clicked) : null;
}

type Way = { selector: string[]; arrows: boolean };

async function firstThatLeads(
  round: Round,
  ways: readonly Way[],
  clicked: Done,
): Promise<Way | null> {
  for (const way of ways) if (await leadsThere(round, way, clicked)) return way;
  return null;
}

async function leadsThere(round: Round, way: Way, clicked: Done): Promise<boolean> {
  for (const press of way.arrows ? ARROWS : [pressEnter]) {
    await startOver(round);
    const done = await keyOn(round, way.selector, press);
    if (done && isSame(done, clicked)) return true;
  }
  return false;
}

/** An arrow may only move the focus, and Enter then chooses. */
const ARROWS: Press[] = (['ArrowRight', 'ArrowDown'] as const).map((key) => async (session) => {
  await pressKey(session, key);
  await pressEnter(session);
});

async function byEscape(
  round: Round,
  found: FoundPressable,
  clicked: Done,
): Promise<KeyWay | null> {
  await startOver(round);
  const handle = await findAgain(round, found.element);
  if (handle === null) return null;
  const done = await act(round, handle, () => pressEscape(round.page.tab.session));
  return isSame(done, clicked) ? 'Escape' : null;
}
