import type { SizeKey, SizePress, StorySizes } from '../../model/text-size/size-controls.ts';
import { callPage } from '../loading/isolated-world.ts';
import { reopenPage } from '../loading/reopen-page.ts';
import { accessibilityOf } from './accessibility-of.ts';
import { clickOn, pressOn } from './press-member.ts';
import { film, isChange, LEAST_CHANGE, type SizeWork } from './size-work.ts';
import { largestChange, ratioOf } from './story-ratios.ts';

const MOST_PRESSES = 90;
const MOST_RELOADS = 6;
const MOST_SHOTS = 6;

/** One press; null where the part cannot be pressed so. */
export async function pressOnce(
  work: SizeWork,
  member: number,
  key: SizeKey | null,
): Promise<SizePress | null> {
  if (work.left !== null || work.presses.length >= MOST_PRESSES) return null;
  const { page, atLoad } = work;
  await findAgain(work, member);
  const { control } = work;
  const handle = control.members[member]?.handle;
  if (handle === undefined) return null;
  const isPressed = key
    ? await pressOn(page, control.members, member, key)
    : await clickOn(page, handle);
  if (!isPressed) return null;
  const before = work.ratio;
  let sizes = await callPage(page.world, 'sizeControls.nextStorySizes', [work.sizes]);
  const left = page.policy.takeRefused();
  if (left !== null) sizes = (await follow(work, left)) ?? sizes;
  const after = ratioOf(sizes.paragraph, atLoad.paragraph) ?? 1;
  const by = key ? 'key' : 'mouse';
  const press: SizePress = {
    member,
    by,
    key,
    before,
    after,
    beside: largestChange(sizes, work.sizes),
  };
  work.ratio = after;
  work.sizes = sizes;
  work.presses.push(press);
  if (isChange(press)) await noteChange(work, press, sizes);
  return press;
}

/** Some controls are built anew with each press. */
async function findAgain(work: SizeWork, member: number): Promise<void> {
  const { page, control, place } = work;
  const handle = control.members[member]?.handle;
  if (handle === undefined) return;
  if (!(await callPage(page.world, 'sizeControls.memberState', [handle]))?.gone) return;
  const again = await place.find(work.sizes);
  if (again?.members.length === control.members.length) work.control = again;
}

async function noteChange(work: SizeWork, press: SizePress, sizes: StorySizes): Promise<void> {
  const { page, control, shots, presses } = work;
  const isLargest =
    press.after > work.largest.ratio || (work.largest.press === null && press.beside > 1);
  if (isLargest) {
    const handle = control.members[press.member]?.handle ?? -1;
    const state = await callPage(page.world, 'sizeControls.memberState', [handle]);
    work.largest = { ratio: Math.max(1, press.after), sizes, press, state };
  }
  const states = await accessibilityOf(page.world, control.members);
  work.statesAfter.push({ member: press.member, states: states.map(({ state }) => state) });
  work.saysSize ||=
    (await callPage(page.world, 'sizeControls.statusText', [])) !== work.statusAtRest;
  const isKnown = presses.some(
    (one) => one !== press && isChange(one) && Math.abs(one.after - press.after) < LEAST_CHANGE,
  );
  const isUsual = Math.abs(press.after - 1) < LEAST_CHANGE;
  if (isKnown || isUsual || shots.length >= MOST_SHOTS) return;
  const facts = control.members[press.member]?.facts;
  const name = facts?.label || facts?.name || '';
  await film(work, { code: 'pressed', name, percent: Math.round(press.after * 100) });
}

/**
 * A control may load the page again, with the choice in its address or in a cookie: that is followed,
 * and the control found anew. Anything else it leads to is not. Null where it was not followed.
 */
async function follow(work: SizeWork, address: string): Promise<StorySizes | null> {
  const { page, place, control } = work;
  const [to, here] = [new URL(address), new URL(page.url)];
  const isThisPage = to.origin === here.origin && to.pathname === here.pathname;
  if (!isThisPage || work.reloads >= MOST_RELOADS) {
    work.left = address;
    return null;
  }
  work.reloads += 1;
  await reopenPage(page, 'size-control-reloads', { address, keepsStored: true });
  const again = await place.find(work.sizes);
  if (again?.members.length === control.members.length) work.control = again;
  else work.left = address;
  return (await callPage(page.world, 'sizeControls.storySizes', [])).sizes;
}
