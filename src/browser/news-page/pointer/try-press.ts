import type { FoundPressable, PressedControl } from '../../../model/news-page/pointer.ts';
import { clickAt, movePointer } from '../../keyboard.ts';
import { callPage } from '../../loading/isolated-world.ts';
import {
  act,
  type Done,
  findAgain,
  isQuiet,
  isSame,
  isTakenBack,
  putAside,
  type Round,
  startOver,
} from './round.ts';
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
  if (clicked?.sent) return { ...told, doubt: 'sends' };
  if (!clicked || clicked.kind === null) return told;
  if (clicked.kind === 'scrolls') return { ...told, doubt: 'only-scrolls' };
  return { ...told, ...(await withOtherWays(round, found, clicked)) };
}

/** What a click did, where it is the control’s doing, and by which other way the keyboard has it. */
async function withOtherWays(
  round: Round,
  found: FoundPressable,
  clicked: Done,
): Promise<Pick<PressedControl, 'click' | 'byKey'>> {
  const isLeaving = clicked.address !== null;
  const isRepeated = !isLeaving && (await isToggled(round, found));
  const byKey = await otherWay(round, found, clicked);
  if (byKey) return { click: clicked.kind, byKey };
  const isSure =
    (await isItsDoing(round, found, clicked)) &&
    (isLeaving ||
      (isRepeated && (await isQuiet(round))) ||
      (await isDoneAgain(round, found, clicked)));
  return { click: isSure ? clicked.kind : null, byKey: null };
}

/** Whether a second click takes back what the first one did: then the page need not be loaded again. */
async function isToggled(round: Round, found: FoundPressable): Promise<boolean> {
  const again = await clickOn(round, found);
  if (again === null || again.kind === null) return false;
  return isTakenBack(round);
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

/** Whether a click on nothing does something else: some pages answer to any. That is the same wherever it is, and tried once. */
async function isItsDoing(round: Round, found: FoundPressable, first: Done): Promise<boolean> {
  await startOver(round);
  round.anywhere ??= await clickOnNothing(round, found);
  return round.anywhere !== null && !isSame(round.anywhere, first);
}

async function clickOnNothing(round: Round, { element }: FoundPressable): Promise<Done | null> {
  const { page } = round;
  const handle = await findAgain(round, { selector: element.selector });
  if (handle === null || (await callPage(page.world, 'pointer.aim', [handle])) === null)
    return null;
  const beside = await callPage(page.world, 'pointer.restingPoint', []);
  return act(round, handle, () => clickAt(page.tab.session, beside));
}

async function isDoneAgain(round: Round, found: FoundPressable, first: Done): Promise<boolean> {
  await startOver(round);
  const again = await clickOn(round, found);
  return again !== null && again.kind === first.kind && isSame(again, first);
}
