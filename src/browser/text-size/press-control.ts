import type { FoundControl, SizeKey, SizePress } from '../../model/text-size/size-controls.ts';
import { callPage } from '../loading/isolated-world.ts';
import { keysFor } from './press-member.ts';
import { pressOnce } from './press-once.ts';
import { isChange, LEAST_CHANGE, type SizeWork } from './size-work.ts';

/** Larger than this there is no need to go: twice is asked for. */
const LARGE_ENOUGH = 4.2;
const MOST_REPEATS = 12;
/** The way down leads from the largest to below the usual size. */
const MOST_STEPS_DOWN = 24;
/** Smaller than this nobody reads it. */
const SMALL_ENOUGH = 0.2;

/** Every part, then those once more that did nothing: a “smaller” does nothing at the smallest. */
export async function pressAll(work: SizeWork, by: SizePress['by']): Promise<void> {
  const members = orderOf(work.control).filter((member) => by === 'key' || !hasMoved(work, member));
  for (const member of members) await pressThrough(work, member, by);
  const changedAny = work.presses.some(isChange);
  for (const member of members) {
    if (changedAny && !hasMoved(work, member)) await pressThrough(work, member, by);
  }
}

function hasMoved({ presses }: SizeWork, member: number): boolean {
  return presses.some((one) => one.member === member && isChange(one));
}

/**
 * Choices in their order, then up from the usual size, back to it, and down: an endless control has
 * shown twice the size before its lower limit is looked for.
 */
function orderOf({ members }: FoundControl): number[] {
  const phases = ['size', 'larger', 'reset', 'smaller'];
  return [...members.keys()].sort(
    (a, b) =>
      phases.indexOf(members[a]?.facts.aim ?? 'size') -
      phases.indexOf(members[b]?.facts.aim ?? 'size'),
  );
}

async function pressThrough(work: SizeWork, member: number, by: SizePress['by']): Promise<void> {
  const found = work.control.members[member];
  if (!found) return;
  const keys: (SizeKey | null)[] = by === 'key' ? keysFor(found.facts) : [null];
  for (const key of keys) {
    // The second key of a button is for the case that it does not listen to the first.
    if (key === ' ' && found.facts.role === 'button' && hasMoved(work, member)) return;
    await pressRepeatedly(work, member, key);
  }
}

/** Presses once; what goes a step further until it goes no further, what goes round until it is back. */
async function pressRepeatedly(work: SizeWork, member: number, key: SizeKey | null): Promise<void> {
  const steps =
    work.control.members[member]?.facts.aim === 'smaller' ? MOST_STEPS_DOWN : MOST_REPEATS;
  const times = goesOn(work.control, member) ? steps : 1;
  for (let time = 0; time < times; time += 1) {
    const press = await pressOnce(work, member, key);
    if (!press || (await isAtLimit(work, press, time === 0))) return;
    if (isRound(work, press) || press.after > LARGE_ENOUGH || press.after < SMALL_ENOUGH) return;
  }
}

/** Whether a part can go no further, which is noted; a first press that does nothing says nothing of a limit. */
async function isAtLimit(work: SizeWork, press: SizePress, isFirst: boolean): Promise<boolean> {
  const { member } = press;
  const toldBy = await disabledNow(work, member);
  if (isChange(press) && toldBy === null) return false;
  if (toldBy !== null || !isFirst) work.limits.push({ member, toldBy });
  return true;
}

function goesOn({ members }: FoundControl, member: number): boolean {
  const facts = members[member]?.facts;
  if (!facts || facts.rank !== null) return false;
  const isAlone = members.length === 1 && facts.role !== 'radio' && facts.role !== 'range';
  return isAlone || facts.aim === 'larger' || facts.aim === 'smaller' || facts.role === 'select';
}

/** A button that is alone goes through the sizes and starts over. */
function isRound({ control }: SizeWork, { after }: SizePress): boolean {
  const [only, ...others] = control.members;
  const isButton = only && others.length === 0 && only.facts.role !== 'select';
  return isButton === true && Math.abs(after - 1) < LEAST_CHANGE;
}

async function disabledNow({ page, control }: SizeWork, member: number) {
  const handle = control.members[member]?.handle;
  if (handle === undefined) return null;
  return (await callPage(page.world, 'sizeControls.memberState', [handle]))?.disabled ?? null;
}

/** Presses what made the story largest until it is so again. */
export async function goToLargest(work: SizeWork): Promise<void> {
  const { press, ratio } = work.largest;
  if (!press) return;
  for (let time = 0; time < MOST_STEPS_DOWN && work.ratio < ratio - LEAST_CHANGE; time += 1) {
    if (!(await pressOnce(work, press.member, press.key))) return;
  }
}
