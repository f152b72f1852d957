import type { Note, ReloadReason } from '../../model/note.ts';
import { deadlineIn } from '../../support/within.ts';
import { restoreKept } from '../page-state.ts';
import { callPage } from './isolated-world.ts';
import type { LoadedPage } from './loaded-page.ts';
import { enterAgain } from './page-world.ts';
import { noticeReplacement } from './replacement.ts';
import { settle } from './settle.ts';
import { takeNote } from './tab.ts';

const LONGEST_MS = 10_000;
const EARLY_FRAMES = 6;

type ReopenOptions = {
  /** Another address of the page; else the one it is at. */
  address?: string;
  /** Where this holds soon after the load, nothing else is waited for. */
  isEnough?: () => Promise<boolean>;
  /** Leave what the page has stored: else it is put back as the probes found it. */
  keepsStored?: boolean;
};

/**
 * Loads the page again in its tab, for a probe that could not put it back as it was, or at another
 * address of its own; `why` is noted for the report.
 */
export async function reopenPage(
  page: LoadedPage,
  why: Note | ReloadReason,
  { address, isEnough, keepsStored = false }: ReopenOptions = {},
): Promise<void> {
  const { tab, tracker, policy } = page;
  const deadline = deadlineIn(LONGEST_MS);
  const before = tracker.commits;
  await noteReplacement(page);
  const endRestoring = keepsStored ? null : await restoreKept(page);
  await policy.release();
  if (address === undefined) await tab.session.send('Page.reload');
  else await tab.session.send('Page.navigate', { url: address });
  const isThere = (step: ReadonlySet<string>) =>
    tracker.commits > before && step.has(tracker.loaderId);
  // As at the first time, parts that do not come are not waited for any longer.
  await tab.signal.until(() => isThere(tracker.loaded), deadline.remaining());
  if (!isThere(tracker.parsed)) throw new Error('The page did not load a second time');
  await endRestoring?.();
  page.watching = null;
  // Window and font stay; what was done to the text went with the document.
  page.standing = { ...page.standing, text: 'as it is' };
  await enterAgain(page);
  const isEarly = page.replacedAt === 0 && isEnough && (await holdsSoon(page, isEnough));
  if (!isEarly) await settle(page, deadlineIn(LONGEST_MS), () => false);
  await callPage(page.world, 'page.holdMotion', []);
  await callPage(page.world, 'page.markContent', []);
  await policy.hold();
  await page.afterLoad?.(page);
  if (page.state && !keepsStored) {
    page.state = {
      ...page.state,
      signature: await callPage(page.world, 'pageState.readSignature', []),
    };
  }
  takeNote(tab, typeof why === 'string' ? { code: 'loaded-again', because: why } : why);
}

/** Loading again must not hide that the page had just put other content in its place. */
async function noteReplacement(page: LoadedPage): Promise<void> {
  const why = await noticeReplacement(page).catch(() => null);
  if (why === null) return;
  page.isReplaced = true;
  takeNote(page.tab, why);
}

async function holdsSoon(page: LoadedPage, isEnough: () => Promise<boolean>): Promise<boolean> {
  for (let frame = 0; frame < EARLY_FRAMES; frame += 1) {
    if (await isEnough()) return true;
    await callPage(page.world, 'page.frames', [1]);
  }
  return false;
}
