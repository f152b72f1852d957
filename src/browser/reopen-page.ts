import { callPage, enterWorld } from './isolated-world.ts';
import type { LoadedPage } from './loaded-page.ts';
import { settle } from './settle.ts';
import { deadlineIn } from './within.ts';

const LONGEST_MS = 10_000;
const EARLY_FRAMES = 6;

type ReopenOptions = {
  /** Another address of the page; else the one it is at. */
  address?: string;
  /** Where this holds soon after the load, nothing else is waited for. */
  isEnough?: () => Promise<boolean>;
};

/**
 * Loads the page again in its tab, for a probe that could not put it back as it was, or at another
 * address of its own; `why` is noted for the report.
 */
export async function reopenPage(
  page: LoadedPage,
  why: string,
  { address, isEnough }: ReopenOptions = {},
): Promise<void> {
  const { tab, tracker, policy } = page;
  const deadline = deadlineIn(LONGEST_MS);
  const before = tracker.commits;
  await policy.release();
  if (address === undefined) await tab.session.send('Page.reload');
  else await tab.session.send('Page.navigate', { url: address });
  const isLoaded = () => tracker.commits > before && tracker.loaded.has(tracker.loaderId);
  if (!(await tab.signal.until(isLoaded, deadline.remaining()))) {
    throw new Error('The page did not load a second time');
  }
  page.world = await enterWorld(tab.session, tab.mainFrameId);
  if (!(isEnough && (await holdsSoon(page, isEnough)))) {
    await settle(page, deadline, () => false);
  }
  await callPage(page.world, 'holdMotion', []);
  await policy.hold();
  tab.notes.add(why);
}

async function holdsSoon(
  { world }: LoadedPage,
  isEnough: () => Promise<boolean>,
): Promise<boolean> {
  for (let frame = 0; frame < EARLY_FRAMES; frame += 1) {
    if (await isEnough()) return true;
    await callPage(world, 'frames', [1]);
  }
  return false;
}
