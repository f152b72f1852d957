import type { Shot } from '../../model/shot.ts';
import type {
  AtLargest,
  FoundControl,
  SizeKey,
  SizePress,
  SizeState,
  StorySizes,
  TriedControl,
} from '../../model/size-controls.ts';
import { callPage } from '../isolated-world.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { reopenPage } from '../reopen-page.ts';
import { takeShot } from '../take-shot.ts';
import { accessibilityOf } from './accessibility-of.ts';
import { clickOn, keysFor, pressOn } from './press-member.ts';
import { largestChange, ratioOf, ratiosOf } from './story-ratios.ts';

/** A change of the story's words by less than this is none. */
const LEAST_CHANGE = 0.02;
/** Larger than this there is no need to go: twice is asked for. */
const LARGE_ENOUGH = 4.2;
const MOST_PRESSES = 60;
const MOST_REPEATS = 12;
const MOST_RELOADS = 6;
const MOST_SHOTS = 6;

/** What is carried along while a control is worked. */
type Work = {
  page: LoadedPage;
  control: FoundControl;
  /** Its place among the controls that are found at load; null for one in a panel, which is shut then. */
  index: number | null;
  atLoad: StorySizes;
  sizes: StorySizes;
  ratio: number;
  presses: SizePress[];
  statesAfter: TriedControl['statesAfter'];
  limits: TriedControl['limits'];
  largest: { ratio: number; sizes: StorySizes; press: SizePress | null };
  left: string | null;
  reloads: number;
  shots: Shot[];
  scrollsAtRest: number;
  statusAtRest: string;
  /** A status text of the page spoke up when the size changed. */
  saysSize: boolean;
};

/** Works one control: by key, by mouse where keys do nothing, to its limits and its largest, and through a reload. */
export async function workControl(
  page: LoadedPage,
  control: FoundControl,
  index: number | null,
  atLoad: StorySizes,
): Promise<TriedControl> {
  const work = await startWork(page, control, index, atLoad);
  const before = await accessibilityOf(page.world, control.members);
  await pressAll(work, 'key');
  await pressAll(work, 'mouse');
  const works = work.presses.some(isChange);
  if (works) await goToLargest(work);
  const atLargest = works && work.reloads === 0 ? await lookAtLargest(work) : null;
  const reloaded = works && work.left === null ? await afterReload(work) : null;
  const { members, ...facts } = control;
  return {
    ...facts,
    members: members.map(({ facts: member }, at) => ({
      ...member,
      name: before[at]?.name ?? member.name,
    })),
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

async function startWork(
  page: LoadedPage,
  control: FoundControl,
  index: number | null,
  atLoad: StorySizes,
): Promise<Work> {
  page.policy.takeRefused();
  await callPage(page.world, 'startScaling', []);
  const { sizes } = await callPage(page.world, 'storySizes', []);
  const work: Work = {
    page,
    control,
    index,
    atLoad,
    sizes,
    ratio: ratioOf(sizes.paragraph, atLoad.paragraph) ?? 1,
    presses: [],
    statesAfter: [],
    limits: [],
    largest: { ratio: 1, sizes: atLoad, press: null },
    left: null,
    reloads: 0,
    shots: [],
    statusAtRest: await callPage(page.world, 'statusText', []),
    saysSize: false,
    scrollsAtRest: (await callPage(page.world, 'sidewaysText', [])).scrollsPx,
  };
  if (control.certain) await film(work, 'At load');
  return work;
}

/** Every part, then those once more that did nothing: a “smaller” does nothing at the smallest. */
async function pressAll(work: Work, by: SizePress['by']): Promise<void> {
  const members = orderOf(work.control).filter(
    (member) => by === 'key' || !work.presses.some((one) => one.member === member && isChange(one)),
  );
  for (const member of members) await pressThrough(work, member, by);
  const changedAny = work.presses.some(isChange);
  for (const member of members) {
    const isUnmoved = !work.presses.some((one) => one.member === member && isChange(one));
    if (changedAny && isUnmoved) await pressThrough(work, member, by);
  }
}

/** Choices in their order, then what goes down, back and up: so the way leads past the usual size to the largest. */
function orderOf({ members }: FoundControl): number[] {
  const phases = ['size', 'smaller', 'reset', 'larger'];
  return [...members.keys()].sort(
    (a, b) =>
      phases.indexOf(members[a]?.facts.aim ?? 'size') -
      phases.indexOf(members[b]?.facts.aim ?? 'size'),
  );
}

async function pressThrough(work: Work, member: number, by: SizePress['by']): Promise<void> {
  const found = work.control.members[member];
  if (!found) return;
  const keys: (SizeKey | null)[] = by === 'key' ? keysFor(found.facts) : [null];
  for (const key of keys) {
    const hasMoved = work.presses.some((one) => one.member === member && isChange(one));
    // The second key of a button is for the case that it does not listen to the first.
    if (key === ' ' && found.facts.role === 'button' && hasMoved) return;
    await pressRepeatedly(work, member, key);
  }
}

/** Presses once; what goes a step further until it goes no further, what goes round until it is back. */
async function pressRepeatedly(work: Work, member: number, key: SizeKey | null): Promise<void> {
  const times = goesOn(work.control, member) ? MOST_REPEATS : 1;
  for (let time = 0; time < times; time += 1) {
    if (work.left !== null || work.presses.length >= MOST_PRESSES) return;
    const press = await pressOnce(work, member, key);
    if (!press) return;
    const toldBy = await disabledNow(work, member);
    const isOver = !isChange(press) || toldBy !== null;
    if (isOver && time + Number(toldBy !== null) > 0) work.limits.push({ member, toldBy });
    if (isOver || isRound(work, press) || press.after > LARGE_ENOUGH) return;
  }
}

function goesOn({ members }: FoundControl, member: number): boolean {
  const facts = members[member]?.facts;
  if (!facts || facts.rank !== null) return false;
  const isAlone = members.length === 1 && facts.role !== 'radio' && facts.role !== 'range';
  return isAlone || facts.aim === 'larger' || facts.aim === 'smaller' || facts.role === 'select';
}

/** A button that is alone goes through the sizes and starts over. */
function isRound({ control }: Work, { after }: SizePress): boolean {
  const [only, ...others] = control.members;
  const isButton = only && others.length === 0 && only.facts.role !== 'select';
  return isButton === true && Math.abs(after - 1) < LEAST_CHANGE;
}

async function disabledNow({ page, control }: Work, member: number) {
  const handle = control.members[member]?.handle;
  if (handle === undefined) return null;
  return (await callPage(page.world, 'memberState', [handle]))?.disabled ?? null;
}

function isChange({ before, after, beside }: SizePress): boolean {
  return Math.abs(after - before) >= LEAST_CHANGE || Math.abs(beside - 1) >= LEAST_CHANGE;
}

/** One press; null where the part cannot be pressed so. */
async function pressOnce(
  work: Work,
  member: number,
  key: SizeKey | null,
): Promise<SizePress | null> {
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
  let sizes = await callPage(page.world, 'nextStorySizes', []);
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
async function findAgain(work: Work, member: number): Promise<void> {
  const { page, control, index } = work;
  const handle = control.members[member]?.handle;
  if (handle === undefined || index === null) return;
  if (!(await callPage(page.world, 'memberState', [handle]))?.gone) return;
  const again = (await callPage(page.world, 'findSizeControls', []))[index];
  if (again?.members.length === control.members.length) work.control = again;
}

async function noteChange(work: Work, press: SizePress, sizes: StorySizes): Promise<void> {
  const { page, control, shots, presses } = work;
  if (press.after > work.largest.ratio) {
    work.largest = { ratio: press.after, sizes, press };
  } else if (work.largest.press === null && press.beside > 1) {
    work.largest = { ratio: 1, sizes, press };
  }
  const states = await accessibilityOf(page.world, control.members);
  work.statesAfter.push({ member: press.member, states: states.map(({ state }) => state) });
  work.saysSize ||= (await callPage(page.world, 'statusText', [])) !== work.statusAtRest;
  const isKnown = presses.some(
    (one) => one !== press && isChange(one) && Math.abs(one.after - press.after) < LEAST_CHANGE,
  );
  const isUsual = Math.abs(press.after - 1) < LEAST_CHANGE;
  if (isKnown || isUsual || shots.length >= MOST_SHOTS) return;
  const facts = control.members[press.member]?.facts;
  await film(work, `${facts?.label || facts?.name || 'Pressed'} (${percent(press.after)})`);
}

function percent(ratio: number): string {
  return `${Math.round(ratio * 100)} %`;
}

async function film({ page, shots }: Work, name: string): Promise<void> {
  const view = await callPage(page.world, 'storyView', []);
  const shot = await takeShot(page.tab.session, name, view);
  if (shot) shots.push(shot);
}

/**
 * A control may load the page again, with the choice in its address or in a cookie: that is followed,
 * and the control found anew. Anything else it leads to is not. Null where it was not followed.
 */
async function follow(work: Work, address: string): Promise<StorySizes | null> {
  const { page, index, control } = work;
  const [to, here] = [new URL(address), new URL(page.url)];
  const isThisPage = to.origin === here.origin && to.pathname === here.pathname;
  if (!isThisPage || index === null || work.reloads >= MOST_RELOADS) {
    work.left = address;
    return null;
  }
  work.reloads += 1;
  await reopenPage(page, FOLLOWED, address);
  const again = (await callPage(page.world, 'findSizeControls', []))[index];
  if (again?.members.length === control.members.length) work.control = again;
  else work.left = address;
  return (await callPage(page.world, 'storySizes', [])).sizes;
}

const FOLLOWED = 'The text-size control loads the page again: it was followed.';

/** Presses what made the story largest until it is so again. */
async function goToLargest(work: Work): Promise<void> {
  const { press, ratio } = work.largest;
  if (!press) return;
  for (let time = 0; time < MOST_REPEATS && work.ratio < ratio - LEAST_CHANGE; time += 1) {
    if (work.left !== null || !(await pressOnce(work, press.member, press.key))) return;
  }
}

async function lookAtLargest(work: Work): Promise<AtLargest | null> {
  const { page, control, scrollsAtRest } = work;
  const last = work.presses.at(-1);
  const handle = last && control.members[last.member]?.handle;
  if (!last || handle === undefined) return null;
  const state = await callPage(page.world, 'memberState', [handle]);
  await callPage(page.world, 'findLoss', [control.members.map((member) => member.handle)]);
  const view = await callPage(page.world, 'lossView', []);
  const shot = await takeShot(page.tab.session, 'Lost at the largest step', view);
  if (shot) work.shots.push(shot);
  const { lost } = await callPage(page.world, 'describeLoss', []);
  const { scrollsPx } = await callPage(page.world, 'sidewaysText', []);
  // A part that switches itself off at its limit drops the focus: that is said of its limit.
  const isOff = state?.disabled === 'disabled';
  return {
    member: last.member,
    lost,
    scrollsPx: Math.max(0, scrollsPx - scrollsAtRest),
    losesFocus: last.by === 'mouse' || isOff ? null : (state?.noFocus ?? null),
    inView: state?.inView ?? null,
  };
}

/** Loads the page again as a reader does who comes back, to see what is left of the choice. */
async function afterReload(work: Work): Promise<TriedControl['reloaded']> {
  const { page, atLoad, index } = work;
  const address = work.reloads > 0 ? page.url : undefined;
  await reopenPage(page, RELOADED, address);
  const { sizes } = await callPage(page.world, 'storySizes', []);
  const found = await callPage(page.world, 'findSizeControls', []);
  const again = index === null ? undefined : found[index];
  const states = again ? await accessibilityOf(page.world, again.members) : [];
  const ratio = ratioOf(sizes.paragraph, atLoad.paragraph) ?? 1;
  return { ratio, states: states.map(({ state }): SizeState => state) };
}

const RELOADED = 'The page was loaded again to see whether it keeps the text size that was chosen.';
