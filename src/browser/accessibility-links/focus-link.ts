import type { LookResult } from '../../model/accessibility-links/skip-link-functions.ts';
import { pressTab } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import type { Candidate } from './candidate.ts';

/** Tabs from the top of the page to the link and looks at it; goes there by script where Tab does not get there. */
export async function goAndLook(
  page: LoadedPage,
  { subject, presses }: Candidate,
): Promise<{ reachedByTab: boolean; seen: LookResult }> {
  const { session } = page.tab;
  if (presses !== null) {
    await pressTab(session, presses);
    const seen = await callPage(page.world, 'skipLinks.lookAtFocused', [subject.link]);
    if (seen.focused) return { reachedByTab: true, seen };
  }
  await callPage(page.world, 'focus.focusElement', [subject.link]);
  const seen = await callPage(page.world, 'skipLinks.lookAtFocused', [subject.link]);
  return { reachedByTab: false, seen };
}

/** Goes to a link with the Tab key alone, from the top of the page; by script where that does not get there. */
export async function focusLink(
  page: LoadedPage,
  { subject, presses }: Candidate,
): Promise<boolean> {
  const { session } = page.tab;
  if (presses !== null) {
    await callPage(page.world, 'focus.resetFocus', []);
    await pressTab(session, presses);
    if (await callPage(page.world, 'focus.hasFocus', [subject.link])) return true;
  }
  await callPage(page.world, 'focus.focusElement', [subject.link]);
  return false;
}
