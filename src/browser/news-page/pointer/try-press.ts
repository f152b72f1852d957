import type { FoundPressable, PressedControl } from '../../../model/news-page/pointer.ts';
import { clickAt, movePointer } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import { act, type Done, findAgain, isSame, putAside, type Round, startOver } from './round.ts';
import { otherWay, tryOwnKeys } from './try-keys.ts';

/**
 * Tries one control: by its own keys where it takes the focus, else by a click; and where a click does something,
 * by every other way that a keyboard may have. What seems to be had by a mouse alone is clicked once more.
 */
export async function tryPress(round: Round, found: FoundPressable): Promise<PressedControl> {
  const { second } = found;
  const told = await tryOne(round, found);
  const isNothing = told.click === null && told.byKey === null && told.doubt === null;
  return isNothing && second ? tryOne(round, { ...found, ...second }) : told;
}

async function tryOne(round: Round, found: FoundPressable): Promise<PressedControl> {
  const { second: _, ...facts } = found;
  const told: PressedControl = {
    ...facts,
    click: null,
    byKey: null,
    deafToSpace: false,
    doubt: null,
  };
  const own = found.isTabStop ? await tryOwnKeys(round, found) : null;
  if (own) return { ...told, ...own };
  await startOver(round);
  const clicked = await clickOn(round, found);
  if (clicked === null) return told;
  const { kind, sent } = clicked;
  if (sent) return { ...told, doubt: 'sends' };
  if (kind === null) return told;
  if (kind === 'scrolls') return { ...told, doubt: 'only-scrolls' };
  const byKey = await otherWay(round, found, clicked);
  if (byKey) return { ...told, click: kind, byKey };
  return { ...told, click: (await isConfirmed(round, found, clicked)) ? kind : null };
}

/** A click of the mouse where it meets the control; null where it meets it nowhere. The hand over it is no effect. */
async function clickOn(round: Round, { element }: FoundPressable): Promise<Done | null> {
  const { page } = round;
  const handle = await findAgain(round, element);
  if (handle === null) return null;
  const point = await callPage(page.world, 'pointer.aim', [handle]);
  if (!point) return null;
  await movePointer(page.tab.session, point);
  await callPage(page.world, 'page.comeToRest', [2]);
  const done = await act(round, handle, () => clickAt(page.tab.session, point));
  await putAside(round);
  return done;
}

/** Whether a click on nothing leaves the page as it is, and one on the control does the same again. */
async function isConfirmed(round: Round, found: FoundPressable, first: Done): Promise<boolean> {
  await startOver(round);
  const { page } = round;
  const handle = await findAgain(round, found.element);
  if (handle === null || (await callPage(page.world, 'pointer.aim', [handle])) === null)
    return false;
  const beside = await callPage(page.world, 'pointer.restingPoint', []);
  const anywhere = await act(round, handle, () => clickAt(page.tab.session, beside));
  if (isSame(anywhere, first)) return false;
  if (first.kind === 'leaves-page') return true;
  await startOver(round);
  const again = await clickOn(round, found);
  return again !== null && again.kind === first.kind;
}
