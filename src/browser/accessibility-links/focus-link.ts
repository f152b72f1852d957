import type { LookResult } from '../../model/accessibility-links/skip-link-functions.ts';
import { pressTab } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import type { Candidate } from './candidate.ts';

/** Tabs from the top of the page to the link and looks at it; goes there by script where Tab does not get there. */
export async function goAndLook(
  { world, tab: { session } }: LoadedPage,
  { subject, presses }: Candidate,
): Promise<{ reachedByTab: boolean; seen: LookResult }> {
  if (presses !== null) {
    await pressTab(session, presses);
    const seen = await callPage(world, 'skipLinks.lookAtFocused', [subject.link]);
    if (seen.focused) return { reachedByTab: true, seen };
  }
  await callPage(world, 'focus.focusElement', [subject.link]);
  const seen = await callPage(world, 'skipLinks.lookAtFocused', [subject.link]);
  return { reachedByTab: false, seen };
}

/** Goes to a link with the Tab key alone, from the top of the page; by script where that does not get there. */
export async function focusLink(
  { world, tab: { session } }: LoadedPage,
  { subject, presses }: Candidate,
): Promise<boolean> {
  if (presses !== null) {
    await callPage(world, 'focus.resetFocus', []);
    await pressTab(session, presses);
    if (await callPage(world, 'focus.hasFocus', [subject.link])) return true;
  }
  await callPage(world, 'focus.focusElement', [subject.link]);
  return false;
}
