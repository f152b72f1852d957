import type { KeyboardTrap, Walk } from '../../model/keyboard.ts';
import { callPage } from '../isolated-world.ts';
import { pressCombination, pressEscape, pressShiftTab, pressTab } from '../keyboard.ts';
import type { LoadedPage } from '../loaded-page.ts';

const MOST_SUSPECTS = 3;
/** Presses beyond the size of a circle that tell it from a long way. */
const SPARE_PRESSES = 3;

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
    const trap = await tryToLeave(page, suspect, walk.circle.length);
    if (!trap) continue;
    for (const member of trap.members) known.add(member);
    traps.push(trap.facts);
  }
  return traps;
}

type FoundTrap = { facts: KeyboardTrap; members: number[] };

async function tryToLeave(
  page: LoadedPage,
  start: number,
  circle: number,
): Promise<FoundTrap | null> {
  const presses = Math.max(circle, 2) + SPARE_PRESSES;
  const forward = await goOn(page, start, presses, pressTab);
  if (forward.left) return null;
  const backward = await goOn(page, start, presses, pressShiftTab);
  const members = [...new Set([start, ...forward.reached])];
  const announced = await callPage(page.world, 'announcedKeys', []);
  const exit = backward.left ? null : await exitBy(page, members, announced);
  const [element, ...among] = await callPage(page.world, 'describeHandles', [members]);
  if (!element) return null;
  return {
    members,
    facts: { element, among, forward: false, backward: backward.left, exit, tried: announced },
  };
}

type Way = { left: boolean; reached: number[] };
type Press = typeof pressTab;

/** Whether presses of one key lead out of the page, or to as many elements as there were presses. */
async function goOn(page: LoadedPage, start: number, presses: number, press: Press): Promise<Way> {
  const { world, tab } = page;
  await callPage(world, 'focusElement', [start]);
  await callPage(world, 'startLog', []);
  const reached: number[] = [];
  for (let count = 0; count < presses; count += 1) {
    await press(tab.session, 1);
    const { handle, leftPage } = await callPage(world, 'focusAfterPress', []);
    if (leftPage || handle === null) return { left: true, reached };
    reached.push(handle);
  }
  const isProgress = new Set(reached).size >= presses - 1;
  return { left: isProgress, reached };
}

async function exitBy(
  page: LoadedPage,
  members: readonly number[],
  announced: readonly string[],
): Promise<string | null> {
  const { session } = page.tab;
  const ways: [string, () => Promise<void>][] = [
    ['Escape', () => pressEscape(session)],
    ...announced.map((keys): [string, () => Promise<void>] => [
      keys,
      () => pressCombination(session, keys),
    ]),
  ];
  for (const [name, press] of ways) {
    for (const member of members) {
      if (!(await callPage(page.world, 'focusElement', [member]))) continue;
      await press();
      if (await isOut(page, members)) return name;
    }
  }
  return null;
}

async function isOut(page: LoadedPage, members: readonly number[]): Promise<boolean> {
  const { world, tab } = page;
  await callPage(world, 'startLog', []);
  await pressTab(tab.session, 1);
  const { handle, leftPage } = await callPage(world, 'focusAfterPress', []);
  return leftPage || handle === null || !members.includes(handle);
}
