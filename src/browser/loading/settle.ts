import { type Deadline, deadlineIn } from '../../support/within.ts';
import { networkQuietFor } from './document-tracker.ts';
import { callPage } from './isolated-world.ts';
import type { LoadedPage } from './loaded-page.ts';
import { takeNote } from './tab.ts';

/** What was seen to come late is waited for so much longer when the page is loaded again. */
const SPARE_MS = 300;
/** An empty page is looked at this often: what it is filled with needs less rest. */
const LOOK_AGAIN_MS = 500;
const LONGEST_MS = 3000;
/** A headline that types itself takes so long. */
const LONGEST_TYPED_MS = 10_000;

/**
 * Waits for a page to come to rest: fonts there, no change of the document and no new request for a
 * moment. A page that was seen to replace its content is waited for as long as that took. Pages that
 * never rest are taken as they are after a while, with a note. Ends at once when
 * `moved` says that the page is leaving.
 */
export async function settle(
  page: LoadedPage,
  deadline: Deadline,
  moved: () => boolean,
): Promise<void> {
  const { tracker, tab, replacedAt } = page;
  if (replacedAt > 0) {
    const age = await callPage(page.world, 'page.ageOfPage', []);
    const missing = Math.min(replacedAt + SPARE_MS - age, deadline.remaining());
    if (missing > 0 && (await tab.signal.until(moved, missing))) return;
  }
  const limit = deadlineIn(Math.min(LONGEST_MS, deadline.remaining()));
  await callPage(page.world, 'page.scrollThrough', [], limit.remaining() + 1000);
  const mayGoOn = waitingUntil(page, limit, deadline);
  while (await mayGoOn()) {
    const { quietMs, neededMs } = await callPage(
      page.world,
      'page.quietFor',
      [],
      limit.remaining() + 1000,
    );
    const quiet = Math.min(networkQuietFor(tracker), quietMs);
    if (quiet >= neededMs) return;
    if (await tab.signal.until(moved, Math.min(neededMs - quiet, LOOK_AGAIN_MS))) return;
  }
  takeNote(tab, { code: 'still-changing' });
}

/** Whether to go on waiting: until the limit, and beyond it as long as a text types itself. */
function waitingUntil(
  page: LoadedPage,
  limit: Deadline,
  deadline: Deadline,
): () => Promise<boolean> {
  const typedBy = deadlineIn(Math.min(LONGEST_TYPED_MS, deadline.remaining()));
  return async () =>
    limit.remaining() > 0 ||
    (typedBy.remaining() > 0 && (await callPage(page.world, 'page.isTyping', [], 1000)));
}
