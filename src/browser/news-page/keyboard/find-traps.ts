import type { FocusAfterPress, KeyboardTrap, Walk } from '../../../model/news-page/keyboard.ts';
import { pressCombination, pressEnter, pressShiftTab, pressTab } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';

const MOST_SUSPECTS = 3;
/** Presses beyond the size of a circle that tell it from a long way. */
const SPARE_PRESSES = 3;
/** A player has about ten. */
const MOST_INNER_STOPS = 20;

/**
 * Goes slowly where the walk did not get on, or where a script moved the focus on its own: forward,
 * backward, with Escape, and with the keys that the page announces.
 */
export async function findTraps(page: LoadedPage, walk: Walk): Promise<KeyboardTrap[]> {
  const suspects = [...new Set([...walk.circle, ...walk.pulledTo])];
  const traps: KeyboardTrap[] = [];
  const known = new Set<number>();
  for (const suspect of suspects.slice(0, MOST_SUSPECTS)) {
    if (known.has(suspect)) continue;
    const trap = await confirmedTrap(page, suspect, walk.circle.length);
    if (!trap) continue;
    for (const member of trap.members) known.add(member);
    traps.push(trap.facts);
  }
  return traps;
}

type FoundTrap = { facts: KeyboardTrap; members: number[] };

/**
 * A trap without any way out is tried twice, and the milder result counts: a script that moves the focus
 * after a moment may do it sooner or later than the next press.
 */
async function confirmedTrap(
  page: LoadedPage,
  start: number,
  circle: number,
): Promise<FoundTrap | null> {
  const first = await tryToLeave(page, start, circle);
  if (!first || hasWayOut(first)) return first;
  return tryToLeave(page, start, circle);
}

function hasWayOut({ facts }: FoundTrap): boolean {
  return facts.backward || facts.exit !== null;
}

async function tryToLeave(
  page: LoadedPage,
  start: number,
  circle: number,
): Promise<FoundTrap | null> {
  const presses = Math.max(circle, 2) + SPARE_PRESSES;
  const forward = await goOn(page, start, presses, pressTab);
  if (forward.left) return null;
  const backward = await goOn(page, start, presses, pressShiftTab);
  // What only one of the directions came to is in it as well; one that leads out comes to the rest of the page.
  const members = [
    ...new Set([start, ...forward.reached, ...(backward.left ? [] : backward.reached)]),
  ];
  const way = backward.left ? NO_WAY_TRIED : await lookForExit(page, members);
  const [element, ...among] = await callPage(page.world, 'keyboard.describeHandles', [members]);
  if (!element) return null;
  return {
    members,
    facts: { element, among, forward: false, backward: backward.left, ...way },
  };
}

type WayOut = Pick<KeyboardTrap, 'exit' | 'tried' | 'helpOffered'>;
const NO_WAY_TRIED: WayOut = { exit: null, tried: [], helpOffered: false };

type Way = { left: boolean; reached: number[] };
type Press = typeof pressTab;

/** Whether presses of one key lead out of the page, or to as many elements as there were presses. */
async function goOn(page: LoadedPage, start: number, presses: number, press: Press): Promise<Way> {
  await callPage(page.world, 'focus.focusElement', [start]);
  await callPage(page.world, 'focus.startLog', []);
  const reached: number[] = [];
  for (let count = 0; count < presses; count += 1) {
    const { handle, leftPage } = await pressOn(page, press);
    if (leftPage || handle === null) return { left: true, reached };
    reached.push(handle);
  }
  const isProgress = new Set(reached).size >= presses - 1;
  return { left: isProgress, reached };
}

/** Presses a key, and again as long as it goes through the stops inside one element. */
async function pressOn(page: LoadedPage, press: Press): Promise<FocusAfterPress> {
  const { tab } = page;
  await press(tab.session, 1);
  let focus = await callPage(page.world, 'keyboard.focusAfterPress', []);
  for (let inner = 1; inner < MOST_INNER_STOPS; inner += 1) {
    if (focus.leftPage || !focus.hasInnerStops) return focus;
    await press(tab.session, 1);
    const next = await callPage(page.world, 'keyboard.focusAfterPress', []);
    if (next.handle !== focus.handle) return next;
    focus = next;
  }
  return focus;
}

/** Tries what a reader would: Escape, the keys that the page tells of, what closes, and what help in there tells. */
async function lookForExit(page: LoadedPage, members: readonly number[]): Promise<WayOut> {
  const { tab } = page;
  const announced = await callPage(page.world, 'keyboard.announcedKeys', []);
  const { closes, helps } = await callPage(page.world, 'keyboard.waysOutAmong', [members]);
  const presses = [...new Set(['Escape', ...announced])];
  let exit = await exitByKeys(page, members, presses);
  for (const button of [...closes, ...helps]) {
    if (exit !== null) break;
    await callPage(page.world, 'focus.focusElement', [button]);
    await pressEnter(tab.session);
    exit = (await isOut(page, members)) ? 'button' : null;
  }
  const told = helps.length > 0 ? await callPage(page.world, 'keyboard.announcedKeys', []) : [];
  const learnt = told.filter((keys) => !presses.includes(keys));
  exit ??= await exitByKeys(page, members, learnt);
  const tried = [...announced, ...learnt];
  const helpOffered =
    helps.length > 0 ||
    (tried.length === 0 && (await callPage(page.world, 'keyboard.tellsHowToLeave', [])));
  return { exit, tried, helpOffered };
}

/** The first of the keys that leads out, pressed on each of the elements. */
async function exitByKeys(
  page: LoadedPage,
  members: readonly number[],
  ways: readonly string[],
): Promise<string | null> {
  for (const keys of ways) {
    for (const member of members) {
      if (!(await callPage(page.world, 'focus.focusElement', [member]))) continue;
      await pressCombination(page.tab.session, keys);
      if (await isOut(page, members)) return keys;
    }
  }
  return null;
}

/** Whether Tab now comes to something else, though it may pass through all of them first. */
async function isOut(page: LoadedPage, members: readonly number[]): Promise<boolean> {
  await callPage(page.world, 'focus.startLog', []);
  for (let press = 0; press < members.length; press += 1) {
    const { handle, leftPage } = await pressOn(page, pressTab);
    if (leftPage || handle === null || !members.includes(handle)) return true;
  }
  return false;
}
