import type {
  FoundControl,
  SizeControlsFacts,
  SizePress,
  SizeState,
  StorySizes,
  TriedControl,
} from '../../model/size-controls.ts';
import { callPage } from '../isolated-world.ts';
import { clickAt, pressArrow, pressEnter, pressSpace } from '../keyboard.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { reopenPage } from '../reopen-page.ts';
import { accessibilityOf } from './accessibility-of.ts';

/** A change of the story's words by less than this is none. */
const LEAST_CHANGE = 0.02;
const MOST_PRESSES = 24;
const STEPS_OF_A_SLIDER = 4;

/**
 * Works the controls of the text size as readers do, by key first and by mouse where keys do nothing,
 * and measures the story's words after each press. Changes the page and its storage: to be done last.
 */
export async function workControls(page: LoadedPage): Promise<SizeControlsFacts> {
  // Counted before a reload counts them again.
  const missingScripts = page.tracker.lost.scripts.size;
  const missingStyleSheets = page.tracker.lost.styleSheets.size;
  const decoys = await callPage(page.world, 'findSizeDecoys', []);
  const found = await callPage(page.world, 'findSizeControls', []);
  const { sizes, fontSizePx } = await callPage(page.world, 'storySizes', []);
  const controls: TriedControl[] = [];
  const known = new Set(found.flatMap(({ members }) => members.map(({ handle }) => handle)));
  for (const [index, control] of found.entries()) {
    const inside = isOpener(control) ? await openPanel(page, control, known) : null;
    const work = startWork(page, inside ?? control, sizes);
    controls.push(await workControl(work, inside ? null : index));
  }
  return {
    missingScripts,
    missingStyleSheets,
    controls,
    decoys,
    fontSizePx,
  };
}

/** One thing to press that promises the size of text and no direction may open a panel with the sizes in it. */
function isOpener({ members: [first, ...others] }: FoundControl): boolean {
  return first !== undefined && others.length === 0 && OPENS.has(first.facts.role);
}

const OPENS = new Set<string>(['button', 'link', 'none']);

/** Presses what may open a panel, and returns the control that is there only then; null for none. */
async function openPanel(
  page: LoadedPage,
  { members: [opener] }: FoundControl,
  known: ReadonlySet<number>,
): Promise<FoundControl | null> {
  const { world, tab } = page;
  if (opener?.facts.aim !== 'size') return null;
  if (await callPage(world, 'focusElement', [opener.handle])) await pressEnter(tab.session);
  await callPage(world, 'nextStorySizes', []);
  const found = await callPage(world, 'findSizeControls', []);
  const isNew = ({ members }: FoundControl) =>
    members.some(({ handle }) => !known.has(handle)) && members.length > 1;
  const inside = found.find(isNew);
  if (!inside) return null;
  const members = inside.members.filter(({ handle }) => !known.has(handle));
  return { ...inside, members, certain: true };
}

type Work = {
  page: LoadedPage;
  control: FoundControl;
  atLoad: StorySizes;
  ratio: number;
  presses: SizePress[];
  statesAfter: TriedControl['statesAfter'];
  largest: { ratio: number; sizes: StorySizes };
  left: string | null;
};

function startWork(page: LoadedPage, control: FoundControl, atLoad: StorySizes): Work {
  return {
    page,
    control,
    atLoad,
    ratio: 1,
    presses: [],
    statesAfter: [],
    largest: { ratio: 1, sizes: atLoad },
    left: null,
  };
}

async function workControl(work: Work, index: number | null): Promise<TriedControl> {
  const { page, control } = work;
  const before = await accessibilityOf(page.world, control.members);
  page.policy.takeRefused();
  await passes(work, 'key');
  if (control.members.some((_, member) => !hasChanged(work, member))) await passes(work, 'mouse');
  const works = work.presses.some(isChange);
  if (works) await goToLargest(work);
  const reloaded = works && work.left === null ? await afterReload(work, index) : null;
  const { members, ...facts } = control;
  return {
    ...facts,
    members: members.map(({ facts: member }, at) => ({
      ...member,
      name: before[at]?.name ?? member.name,
    })),
    presses: work.presses,
    left: work.left,
    largest: growthOf(work),
    statesBefore: before.map(({ state }) => state),
    statesAfter: work.statesAfter,
    reloaded,
  };
}

/** Every member once in the order of the page, and once the other way: a “smaller” does nothing at the smallest. */
async function passes(work: Work, by: SizePress['by']): Promise<void> {
  const { members } = work.control;
  const order = [...members.keys()];
  for (const member of [...order, ...order.reverse()]) {
    if (work.left !== null || work.presses.length >= MOST_PRESSES) return;
    if (by === 'mouse' && !needsMouse(work, member)) continue;
    await press(work, member, by);
  }
}

/** The mouse tries what keys did not do; the others are pressed too where no key did anything at all. */
function needsMouse(work: Work, member: number): boolean {
  const byKey = work.presses.filter(({ by }) => by === 'key');
  return !byKey.some(isChange) || !byKey.some((one) => one.member === member && isChange(one));
}

function hasChanged({ presses }: Work, member: number): boolean {
  return presses.some((one) => one.member === member && isChange(one));
}

function isChange({ before, after }: SizePress): boolean {
  return Math.abs(after - before) >= LEAST_CHANGE;
}

async function press(work: Work, member: number, by: SizePress['by']): Promise<void> {
  const { page, control } = work;
  const before = work.ratio;
  const isPressed = by === 'key' ? await pressByKey(work, member) : await clickOn(work, member);
  if (!isPressed) return;
  const sizes = await callPage(page.world, 'nextStorySizes', []);
  work.left = page.policy.takeRefused();
  work.ratio = ratioOf(sizes.paragraph, work.atLoad.paragraph) ?? 1;
  if (work.ratio > work.largest.ratio) work.largest = { ratio: work.ratio, sizes };
  work.presses.push({ member, by, before, after: work.ratio });
  if (Math.abs(work.ratio - before) >= LEAST_CHANGE) {
    const states = await accessibilityOf(page.world, control.members);
    work.statesAfter.push({ member, states: states.map(({ state }) => state) });
  }
}

async function pressByKey({ page, control }: Work, member: number): Promise<boolean> {
  const { world, tab } = page;
  const found = control.members[member];
  if (!found || !(await callPage(world, 'focusElement', [found.handle]))) return false;
  switch (found.facts.role) {
    case 'radio':
      await pressSpace(tab.session);
      return true;
    case 'select':
    case 'range':
      for (let step = 0; step < STEPS_OF_A_SLIDER; step += 1)
        await pressArrow(tab.session, found.facts.role === 'range' ? 'ArrowRight' : 'ArrowDown');
      return true;
    default:
      await pressEnter(tab.session);
      return true;
  }
}

async function clickOn({ page, control }: Work, member: number): Promise<boolean> {
  const found = control.members[member];
  const point = found && (await callPage(page.world, 'clickPoint', [found.handle]));
  if (!point) return false;
  await clickAt(page.tab.session, point);
  return true;
}

/** Presses what made the story largest once more, so that a reload can tell whether the choice is kept. */
async function goToLargest(work: Work): Promise<void> {
  const largest = work.presses.findLast(({ after }) => after === work.largest.ratio);
  if (!largest) return;
  for (let step = 0; step < 4 && work.ratio < work.largest.ratio - LEAST_CHANGE; step += 1)
    await press(work, largest.member, largest.by);
}

async function afterReload(work: Work, index: number | null): Promise<TriedControl['reloaded']> {
  const { page, atLoad } = work;
  await reopenPage(
    page,
    'The page was loaded again to see whether it keeps the text size that was chosen.',
  );
  const { sizes } = await callPage(page.world, 'storySizes', []);
  const found = await callPage(page.world, 'findSizeControls', []);
  const again = index === null ? undefined : found[index];
  const states = again ? await accessibilityOf(page.world, again.members) : [];
  const ratio = ratioOf(sizes.paragraph, atLoad.paragraph) ?? 1;
  await forget(page);
  return { ratio, states: states.map(({ state }): SizeState => state) };
}

/** Puts the page's storage back to nothing, and the page to what a first visit shows. */
async function forget(page: LoadedPage): Promise<void> {
  const { origin } = new URL(page.url);
  await page.tab.session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

function growthOf({ largest, atLoad }: Work): TriedControl['largest'] {
  const grown = (part: keyof StorySizes) => ratioOf(largest.sizes[part], atLoad[part]);
  return {
    paragraph: grown('paragraph'),
    headline: grown('headline'),
    item: grown('item'),
    quote: grown('quote'),
    caption: grown('caption'),
  };
}

/** The median of how much each width grew. */
function ratioOf(now: readonly number[], before: readonly number[]): number | null {
  const ratios = before
    .flatMap((width, index) => (now[index] === undefined ? [] : [now[index] / width]))
    .sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? null;
}
