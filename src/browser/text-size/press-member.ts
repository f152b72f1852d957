import type { FoundControl, SizeKey, SizeRole } from '../../model/text-size/size-controls.ts';
import { clickAt, pressKey } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';

/** The keys that readers work a part of a control with, in the order in which they are tried. */
const KEYS: Record<SizeRole, readonly SizeKey[]> = {
  button: ['Enter'],
  link: ['Enter'],
  none: ['Enter'],
  radio: [' '],
  select: ['ArrowUp', 'ArrowDown'],
  range: ['ArrowRight', 'Home', 'End'],
};

/** An arrow moves a slider by as little as one step in a hundred: so many presses count as one. */
const ARROWS_OF_A_SLIDER = 4;

export function keysFor({ role, native }: FoundControl['members'][number]['facts']): SizeKey[] {
  const keys = [...KEYS[role]];
  // A role alone leaves it to the script which keys it listens to.
  return role === 'button' && !native ? [...keys, ' '] : keys;
}

/** Presses a key on one part of a control. Returns whether a reader without a mouse can get there to press it. */
export async function pressOn(
  page: LoadedPage,
  members: FoundControl['members'],
  member: number,
  key: SizeKey,
): Promise<boolean> {
  const found = members[member];
  if (!found || !(await reach(page, members, member))) return false;
  const isSlid = found.facts.role === 'range' && key === 'ArrowRight';
  await pressKey(page.tab.session, key, isSlid ? ARROWS_OF_A_SLIDER : 1);
  return true;
}

export async function clickOn(page: LoadedPage, handle: number): Promise<boolean> {
  const point = await callPage(page.world, 'sizeControls.clickPoint', [handle]);
  if (!point) return false;
  await clickAt(page.tab.session, point);
  return true;
}

/** Each way through a group with one stop, forwards and backwards; in right-to-left pages the first two change places. */
const ARROWS: readonly { forward: SizeKey; back: SizeKey }[] = [
  { forward: 'ArrowRight', back: 'ArrowLeft' },
  { forward: 'ArrowDown', back: 'ArrowUp' },
  { forward: 'ArrowLeft', back: 'ArrowRight' },
];

/** Puts the focus on a part where Tab stops on it; else goes there by arrows from the one where Tab stops. */
async function reach(
  page: LoadedPage,
  members: FoundControl['members'],
  member: number,
): Promise<boolean> {
  const { tab } = page;
  const found = members[member];
  if (!found) return false;
  const states = await Promise.all(
    members.map(({ handle }) => callPage(page.world, 'sizeControls.memberState', [handle])),
  );
  if (states[member]?.tabStop) return callPage(page.world, 'focus.focusElement', [found.handle]);
  const start = states.findIndex((state) => state?.tabStop);
  const stop = members[start];
  if (!stop || states[member]?.disabled === 'disabled') return false;
  for (const { forward, back } of ARROWS) {
    await callPage(page.world, 'focus.focusElement', [stop.handle]);
    await pressKey(tab.session, member > start ? forward : back, Math.abs(member - start));
    if (await callPage(page.world, 'focus.hasFocus', [found.handle])) return true;
  }
  return false;
}
