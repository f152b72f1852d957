import type {
  FoundControl,
  SizeControlsFacts,
  StorySizes,
  TriedControl,
} from '../../model/size-controls.ts';
import { callPage } from '../isolated-world.ts';
import { pressKey } from '../keyboard.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { reopenPage } from '../reopen-page.ts';
import { workControl } from './work-control.ts';

/**
 * Works the controls of the text size as readers do, by key first and by mouse where keys do nothing,
 * and measures the story's words after each press. Changes the page and its storage: to be done last.
 */
export async function workControls(page: LoadedPage): Promise<SizeControlsFacts> {
  // Counted before a reload counts them again.
  const missingScripts = page.tracker.lost.scripts.size;
  const missingStyleSheets = page.tracker.lost.styleSheets.size;
  const decoys = await callPage(page.world, 'findSizeDecoys', []);
  const { sizes, fontSizePx } = await callPage(page.world, 'storySizes', []);
  const controls = await workAll(page, sizes);
  return { missingScripts, missingStyleSheets, controls, decoys, fontSizePx };
}

/** One control after the other, each from the page as a first visit finds it. */
async function workAll(page: LoadedPage, atLoad: StorySizes): Promise<TriedControl[]> {
  let found = await callPage(page.world, 'findSizeControls', []);
  if (found.length === 0) return [];
  const controls: TriedControl[] = [];
  await setStrangeCookie(page);
  for (let index = 0; index < found.length; index += 1) {
    if (controls.some(isStirred)) {
      await startOver(page);
      found = await callPage(page.world, 'findSizeControls', []);
    }
    const control = found[index];
    if (control) controls.push(await workOne(page, control, index, found, atLoad));
  }
  return controls;
}

async function workOne(
  page: LoadedPage,
  control: FoundControl,
  index: number,
  found: readonly FoundControl[],
  atLoad: StorySizes,
): Promise<TriedControl> {
  const inside = isOpener(control) ? await openPanel(page, control, found) : null;
  return workControl(page, inside ?? control, inside ? null : index, atLoad);
}

/** Whether the page is another one since the control was worked. */
function isStirred({ presses, left, reloads }: TriedControl): boolean {
  return reloads || left !== null || presses.some(({ before, after }) => before !== after);
}

/** Gives the page to the next control as the probes found it. */
async function startOver(page: LoadedPage): Promise<void> {
  await reopenPage(page, 'The page was loaded again between two text-size controls.', {
    address: page.url,
  });
  await setStrangeCookie(page);
}

/** Every news page has cookies of others beside its own choice, which a control must tell apart. */
async function setStrangeCookie({ tab, url }: LoadedPage): Promise<void> {
  if (!url.startsWith('http')) return;
  await tab.session.send('Network.setCookie', { name: 'visited', value: '1', url });
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
  shown: readonly FoundControl[],
): Promise<FoundControl | null> {
  const { world, tab } = page;
  if (opener?.facts.aim !== 'size') return null;
  const known = new Set(shown.flatMap((control) => control.members.map(({ handle }) => handle)));
  if (await callPage(world, 'focusElement', [opener.handle])) await pressKey(tab.session, 'Enter');
  await callPage(world, 'nextStorySizes', []);
  const found = await callPage(world, 'findSizeControls', []);
  const isNew = ({ members }: FoundControl) =>
    members.some(({ handle }) => !known.has(handle)) && members.length > 1;
  const inside = found.find(isNew);
  if (!inside) return null;
  const members = inside.members.filter(({ handle }) => !known.has(handle));
  return { ...inside, members, certain: true };
}
