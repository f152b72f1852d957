import { callPage } from '../../browser/loading/isolated-world.ts';
import type { HeardSizePart, HeardUtterance } from '../../model/listening/heard.ts';
import type { SizeMember, SizeRole } from '../../model/text-size/size-controls.ts';
import type { Hearing } from './hearing.ts';
import { press, untilQuiet, utterances } from './keys.ts';

const MOST_PARTS = 3;
/** What each is pressed with; arrows Orca may take for its own. */
const KEYS: Partial<Record<SizeRole, string>> = {
  button: 'Return',
  link: 'Return',
  radio: 'space',
  none: 'Return',
};

type Part = { facts: SizeMember; handle: number };

/** Hears each part of the first control of the text size that shows: at rest, at a press, and when it is come back to. */
export async function hearSizeParts(hearing: Hearing): Promise<HeardSizePart[]> {
  const controls = await callPage(hearing.page.world, 'sizeControls.findSizeControls', []);
  const control = controls.find(({ shown, certain }) => shown && certain);
  const heard: HeardSizePart[] = [];
  for (const part of control?.members.slice(0, MOST_PARTS) ?? [])
    heard.push(await hearPart(hearing, part));
  return heard;
}

async function hearPart(hearing: Hearing, { facts, handle }: Part): Promise<HeardSizePart> {
  const before = await comeTo(hearing, handle, facts.role);
  const { element, label, role, aim } = facts;
  const key = KEYS[role];
  if (before === null || key === undefined) {
    const heard = { before: before ?? [], atPress: null, after: [], resized: false };
    return { element, label, role, aim, reached: before !== null, ...heard };
  }
  const sizes = await storySizes(hearing);
  const atPress = await press(hearing.ear, key);
  const resized = (await storySizes(hearing)) !== sizes;
  const after = (await comeTo(hearing, handle, role)) ?? [];
  return { element, label, role, aim, reached: true, before, atPress, after, resized };
}

/**
 * What is said when the keyboard comes to a part from beside it; null where it does not. Of several radio buttons Tab
 * gets to one alone, so that a script goes to the others.
 */
async function comeTo(
  hearing: Hearing,
  handle: number,
  role: SizeRole,
): Promise<HeardUtterance[] | null> {
  const { page, ear } = hearing;
  for (const [away, back] of role === 'radio' ? [] : WAYS) {
    if (!(await callPage(page.world, 'focus.focusElement', [handle]))) return null;
    await press(ear, away);
    const said = await press(ear, back);
    if (await callPage(page.world, 'focus.hasFocus', [handle])) return said;
  }
  return sentTo(hearing, handle);
}

const WAYS = [
  ['shift+Tab', 'Tab'],
  ['Tab', 'shift+Tab'],
] as const;

async function sentTo({ page, ear }: Hearing, handle: number): Promise<HeardUtterance[] | null> {
  const { desktop, startedAt } = ear;
  await callPage(page.world, 'focus.resetFocus', []);
  await untilQuiet(desktop, desktop.lines.length);
  const from = desktop.lines.length;
  if (!(await callPage(page.world, 'focus.focusElement', [handle]))) return null;
  await untilQuiet(desktop, from);
  return utterances(desktop.lines.slice(from), startedAt, null);
}

async function storySizes({ page }: Hearing): Promise<string> {
  return JSON.stringify((await callPage(page.world, 'sizeControls.storySizes', [])).sizes);
}
