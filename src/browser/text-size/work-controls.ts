import type { ElementRef } from '../../model/element-ref.ts';
import type {
  FoundControl,
  SizeControlsFacts,
  StorySizes,
  TriedControl,
} from '../../model/text-size/size-controls.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { reopenPage } from '../loading/reopen-page.ts';
import { isSameControl, openPanel } from './open-panel.ts';
import type { Place } from './size-work.ts';
import { workControl } from './work-control.ts';

/**
 * Works the controls of the text size as readers do, by key first and by mouse where keys do nothing,
 * and measures the story's words after each press. Changes the page and its storage: to be done last.
 */
export async function workControls(page: LoadedPage): Promise<SizeControlsFacts> {
  // Counted before a reload counts them again.
  const missingScripts = page.tracker.lost.scripts.size;
  const decoys = await callPage(page.world, 'sizeControls.findSizeDecoys', []);
  const { sizes, fontSizePx } = await callPage(page.world, 'sizeControls.storySizes', []);
  const controls = await workAll(page, sizes);
  return { missingScripts, controls, decoys, fontSizePx };
}

/** What is carried along from one control to the next. */
type Round = {
  page: LoadedPage;
  atLoad: StorySizes;
  /** What was worked, as it was found. */
  worked: FoundControl[];
  tried: TriedControl[];
  /** The page is another one than a first visit finds. */
  isStirred: boolean;
};

/**
 * One control after the other, each from the page as a first visit finds it: those that are to be seen,
 * those behind a button for accessibility or display, and what nothing was found to open.
 */
async function workAll(page: LoadedPage, atLoad: StorySizes): Promise<TriedControl[]> {
  const found = await callPage(page.world, 'sizeControls.findSizeControls', []);
  const openers = await callPage(page.world, 'sizeControls.findSizeOpeners', []);
  if (found.length + openers.length === 0) return [];
  await setStrangeCookie(page);
  const round: Round = { page, atLoad, worked: [], tried: [], isStirred: false };
  const indexes = [...found.keys()];
  for (const index of indexes.filter((at) => found[at]?.shown)) await workAt(round, index);
  const own = found.flatMap(({ members }) => members.map(({ handle }) => handle));
  for (const [index, opener] of openers.entries()) {
    if (!own.includes(opener)) await workBehind(round, index);
  }
  for (const index of indexes.filter((at) => !found[at]?.shown)) await workAt(round, index);
  return round.tried;
}

/** Works the control at this place among those that are found at load. */
async function workAt(round: Round, index: number): Promise<void> {
  await startOver(round);
  const { page } = round;
  const control = await controlAt(page, index);
  if (!control || round.worked.some((one) => isSameControl(one, control))) return;
  const opener = openerOf(control);
  const inside = opener === null ? null : await openPanel(page, opener, round.atLoad);
  round.isStirred ||= opener !== null;
  if (!inside) {
    await startOver(round);
    const again = (await controlAt(page, index)) ?? control;
    await work(round, again, { opener: null, find: () => controlAt(page, index) });
    return;
  }
  const find = async (sizes: StorySizes) => {
    const again = await controlAt(page, index);
    const pressed = again && openerOf(again);
    return pressed === null ? null : shownOrOpened(page, inside, pressed, sizes);
  };
  await work(round, { ...inside, certain: true }, { opener: control.element, find });
}

async function controlAt(page: LoadedPage, index: number): Promise<FoundControl | null> {
  return (await callPage(page.world, 'sizeControls.findSizeControls', []))[index] ?? null;
}

/** Works what stands behind a button that speaks of accessibility or display. */
async function workBehind(round: Round, index: number): Promise<void> {
  await startOver(round);
  const { page } = round;
  const openerNow = async () =>
    (await callPage(page.world, 'sizeControls.findSizeOpeners', []))[index] ?? null;
  const opener = await openerNow();
  if (opener === null) return;
  const [element] = await callPage(page.world, 'keyboard.describeHandles', [[opener]]);
  const control = await openPanel(page, opener, round.atLoad);
  round.isStirred = true;
  if (!control?.certain) return;
  const find = async (sizes: StorySizes) => {
    const pressed = await openerNow();
    return pressed === null ? null : shownOrOpened(page, control, pressed, sizes);
  };
  await work(round, control, { opener: element ?? null, find });
}

/** The control of a panel as it is now: open still, or opened again. */
async function shownOrOpened(
  page: LoadedPage,
  control: FoundControl,
  opener: number,
  sizes: StorySizes,
): Promise<FoundControl | null> {
  const found = await callPage(page.world, 'sizeControls.findSizeControls', []);
  const shown = found.find((one) => one.shown && isSameControl(one, control));
  return shown ?? openPanel(page, opener, sizes);
}

async function work(
  round: Round,
  control: FoundControl,
  { opener, find }: Pick<Place, 'find'> & { opener: ElementRef | null },
): Promise<void> {
  const tried = await workControl(round.page, control, { opener, find }, round.atLoad);
  round.worked.push(control);
  round.tried.push(tried);
  round.isStirred ||= isStirredBy(tried);
}

/** Whether the page is another one since the control was worked. */
function isStirredBy({ presses, left, reloads }: TriedControl): boolean {
  return reloads || left !== null || presses.some(({ before, after }) => before !== after);
}

/** Gives the page to the next control as the probes found it. */
async function startOver(round: Round): Promise<void> {
  if (!round.isStirred) return;
  const { page } = round;
  await reopenPage(page, 'next-size-control', {
    address: page.url,
  });
  await setStrangeCookie(page);
  round.isStirred = false;
}

/** Every news page has cookies of others beside its own choice, which a control must tell apart. */
async function setStrangeCookie({ tab, url }: LoadedPage): Promise<void> {
  if (!url.startsWith('http')) return;
  await tab.session.send('Network.setCookie', { name: 'visited', value: '1', url });
}

/** One thing to press that promises the size of text and no direction may open a panel with the sizes in it. */
function openerOf({ members: [first, ...others] }: FoundControl): number | null {
  if (!first || others.length > 0 || first.facts.aim !== 'size') return null;
  return OPENS.has(first.facts.role) ? first.handle : null;
}

const OPENS = new Set<string>(['button', 'link', 'none']);
