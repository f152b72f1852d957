import {
  type AtLargest,
  type FoundControl,
  isSameState,
  type SizeState,
  type StorySizes,
  type TriedControl,
} from '../../model/text-size/size-controls.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { reopenPage } from '../loading/reopen-page.ts';
import { takeShot } from '../pictures/take-shot.ts';
import { accessibilityOf } from './accessibility-of.ts';
import { goToLargest, pressAll } from './press-control.ts';
import { isChange, LEAST_CHANGE, type Place, type SizeWork, startWork } from './size-work.ts';
import { ratioOf, ratiosOf } from './story-ratios.ts';

/** Works one control: by key, by mouse where keys do nothing, to its limits and its largest, and through a reload. */
export async function workControl(
  page: LoadedPage,
  control: FoundControl,
  place: Place,
  atLoad: StorySizes,
): Promise<TriedControl> {
  const work = await startWork(page, control, place, atLoad);
  const before = await accessibilityOf(page.world, control.members);
  await pressAll(work, 'key');
  await pressAll(work, 'mouse');
  const works = work.presses.some(isChange);
  if (works) await goToLargest(work);
  const atLargest = works && work.reloads === 0 ? await lookAtLargest(work) : null;
  await callPage(page.world, 'scaling.endScaling', []);
  const reloaded = works && work.left === null ? await afterReload(work) : null;
  const { members, ...facts } = control;
  return {
    ...facts,
    members: members.map(({ facts: member }, at) => ({
      ...member,
      name: before[at]?.name ?? member.name,
    })),
    opener: place.opener,
    presses: work.presses,
    left: work.left,
    reloads: work.reloads > 0,
    limits: work.limits.map(({ member, toldBy }) => ({
      member,
      toldBy: toldBy ?? (work.saysSize ? 'status' : null),
    })),
    atLargest,
    shots: works ? work.shots : [],
    largest: ratiosOf(work.largest.sizes, atLoad),
    statesBefore: before.map(({ state }) => state),
    statesAfter: work.statesAfter,
    reloaded,
  };
}

async function lookAtLargest(work: SizeWork): Promise<AtLargest | null> {
  const { page, control, scrollsAtRest } = work;
  const { press, state } = work.largest;
  if (!press) return null;
  await callPage(page.world, 'scaling.findLoss', [control.members.map((member) => member.handle)]);
  const shot = await takeShot(page, { code: 'lost-at-largest' }, 'lossView');
  if (shot) work.shots.push(shot);
  const { lost } = await callPage(page.world, 'scaling.describeLoss', []);
  const scrollsPx = await callPage(page.world, 'scaling.sidewaysScroll', []);
  // A part that switches itself off at its limit drops the focus: that is said of its limit.
  const isOff = state?.disabled === 'disabled';
  return {
    member: press.member,
    lost,
    scrollsPx: Math.max(0, scrollsPx - scrollsAtRest),
    losesFocus: press.by === 'mouse' || isOff ? null : (state?.noFocus ?? null),
    inView: state?.inView ?? null,
  };
}

/** Loads the page again as a reader does who comes back, to see what is left of the choice. */
async function afterReload(work: SizeWork): Promise<TriedControl['reloaded']> {
  const { page, atLoad, place } = work;
  const chosen = work.statesAfter.at(-1)?.states ?? [];
  let seen: TriedControl['reloaded'] = null;
  const look = async () => {
    const { sizes } = await callPage(page.world, 'sizeControls.storySizes', []);
    const again = await place.find(sizes);
    const states = again ? await accessibilityOf(page.world, again.members) : [];
    const ratio = ratioOf(sizes.paragraph, atLoad.paragraph);
    // A dialog that is back after the reload may hide the story, and the control from screen readers.
    const isExposed = states.some(({ name }) => name !== null);
    const now = isExposed ? states.map(({ state }): SizeState => state) : [];
    seen = ratio === null ? null : { ratio, states: now };
    return Math.abs((ratio ?? 0) - work.largest.ratio) < LEAST_CHANGE && isSame(now, chosen);
  };
  await reopenPage(page, 'size-kept', {
    isEnough: look,
    keepsStored: true,
    ...(work.reloads > 0 ? { address: page.url } : {}),
  });
  await look();
  return seen;
}

function isSame(one: readonly SizeState[], other: readonly SizeState[]): boolean {
  return (
    one.length === other.length &&
    one.every((state, index) => isSameState(state, other[index] ?? null))
  );
}
