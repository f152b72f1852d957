import type { FoundControl, StorySizes } from '../../model/text-size/size-controls.ts';
import { pressKey } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { rest } from '../rest.ts';
import { clickOn } from './press-member.ts';

/**
 * Presses what may open a panel, by key and, where that shows nothing, by mouse, and returns the control
 * that is to be seen only then; null for none. A press that changes `sizes`, as the story is painted before, has been answered.
 */
export async function openPanel(
  page: LoadedPage,
  opener: number,
  sizes: StorySizes,
): Promise<FoundControl | null> {
  const shown = (await callPage(page.world, 'sizeControls.findSizeControls', [])).filter(
    (one) => one.shown,
  );
  const known = new Set(shown.flatMap(handlesOf));
  const pressByKey = async () => {
    if (await callPage(page.world, 'focus.focusElement', [opener])) {
      await pressKey(page.tab.session, 'Enter');
    }
  };
  for (const press of [pressByKey, () => clickOn(page, opener)]) {
    await press();
    await callPage(page.world, 'sizeControls.nextStorySizes', [sizes]);
    await rest(page);
    const control = await newlyShown(page, known);
    if (control) return control;
  }
  return null;
}

async function newlyShown(
  page: LoadedPage,
  known: ReadonlySet<number>,
): Promise<FoundControl | null> {
  const found = await callPage(page.world, 'sizeControls.findSizeControls', []);
  for (const control of found) {
    const members = control.members.filter(({ handle }) => !known.has(handle));
    if (control.shown && (members.length > 1 || (members.length === 1 && control.certain))) {
      return { ...control, members };
    }
  }
  return null;
}

function handlesOf({ members }: FoundControl): number[] {
  return members.map(({ handle }) => handle);
}

/** Whether two controls are one, found twice: their parts have the same names. */
export function isSameControl(one: FoundControl, other: FoundControl): boolean {
  return namesOf(one) === namesOf(other);
}

function namesOf({ members }: FoundControl): string {
  return members.map(({ facts: { label, name } }) => `${label}|${name}`).join('\n');
}
