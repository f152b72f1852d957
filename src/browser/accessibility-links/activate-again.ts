import type { LookResult } from '../../model/accessibility-links/skip-link-functions.ts';
import type { Landing } from '../../model/accessibility-links/trial.ts';
import { clickAt, pressEnter, pressSpace, pressTab } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import type { Candidate } from './candidate.ts';
import { focusLink } from './focus-link.ts';

/** Enter once more (Space for a button), with the link's own fragment still in place where the page put it. */
export async function activateAgain(
  page: LoadedPage,
  candidate: Candidate,
  first: Landing,
): Promise<Landing | null> {
  const { session } = page.tab;
  const press = candidate.isButton ? pressSpace : pressEnter;
  await callPage(page.world, 'skipLinks.scrollBack', []);
  const quick = await tryQuickly(page, candidate, () => press(session));
  if (quick && isSame(quick, first)) return quick;
  await callPage(page.world, 'skipLinks.scrollBack', []);
  await focusLink(page, candidate);
  if (!(await callPage(page.world, 'focus.hasFocus', [candidate.subject.link]))) return null;
  await press(session);
  return briefLanding(page, candidate);
}

/**
 * Tabs to the link, activates it where it has the focus and presses Tab again, without a wait: where that ends as the
 * first activation did, nothing has to be waited for. Null where it did not get to the link.
 */
async function tryQuickly(
  page: LoadedPage,
  { subject, presses }: Candidate,
  activate: () => Promise<void>,
): Promise<Landing | null> {
  const { session } = page.tab;
  if (presses === null) return null;
  await callPage(page.world, 'focus.startWalk', []);
  await pressTab(session, presses);
  if (!(await callPage(page.world, 'focus.hasFocus', [subject.link]))) return null;
  await activate();
  await pressTab(session, 1);
  return callPage(page.world, 'skipLinks.readQuickTry', [subject, presses]);
}

function isSame(one: Landing, other: Landing): boolean {
  return (
    one.focus === other.focus &&
    one.next?.place === other.next?.place &&
    one.next?.element.selector.join() === other.next?.element.selector.join()
  );
}

/** A click of the mouse on the link, after what was activated before is undone; null where there is nowhere to click. */
export async function clickLink(
  page: LoadedPage,
  candidate: Candidate,
  first: Landing,
  seen: LookResult,
): Promise<Landing | null> {
  await callPage(page.world, 'skipLinks.undoActivation', []);
  const { point: known } = seen;
  if (known && !seen.moved) {
    const quick = await tryQuickly(page, candidate, () => clickAt(page.tab.session, known));
    if (quick && isSame(quick, first)) return quick;
    await callPage(page.world, 'skipLinks.undoActivation', []);
  }
  await focusLink(page, candidate);
  const { point } = await callPage(page.world, 'skipLinks.lookAtFocused', [candidate.subject.link]);
  if (!point) return null;
  await clickAt(page.tab.session, point);
  return briefLanding(page, candidate);
}

async function briefLanding(page: LoadedPage, { subject }: Candidate): Promise<Landing> {
  const { tab } = page;
  const focus = await callPage(page.world, 'skipLinks.focusAfterActivation', [subject]);
  await callPage(page.world, 'focus.startLog', []);
  await pressTab(tab.session, 1);
  const { next } = await callPage(page.world, 'skipLinks.readLanding', [subject]);
  return { ...focus, next };
}
