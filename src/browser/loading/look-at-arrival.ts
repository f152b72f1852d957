import type { Arrival } from '../../model/arrival.ts';
import type { Deadline } from '../../support/within.ts';
import { callPage } from './isolated-world.ts';
import type { LoadOptions } from './load-options.ts';
import type { LoadedPage } from './loaded-page.ts';
import { takeNote } from './tab.ts';

/** What a page shows late may come within this time; a wall against robots lets a reader in by then. */
const PATIENCE_MS = 5000;
const LOOK_AGAIN_MS = 500;

/**
 * Has the page that rests recognised: throws a page fault where it surely is not the one that was asked for,
 * and takes a note where that is doubtful. A page that shows nothing yet is given some seconds more. Ends
 * at once when `moved` says that the page is leaving.
 *
 * @param asked the address as it was asked for
 */
export async function lookAtArrival(
  page: LoadedPage,
  asked: string,
  { recognise }: LoadOptions,
  deadline: Deadline,
  moved: () => boolean,
): Promise<void> {
  const look = async () => {
    const signs = await callPage(page.world, 'arrival.collectArrival', []);
    return recognise(signs, new URL(asked), new URL(page.url));
  };
  const { fault, doubt } = await patiently(page, look, deadline, moved);
  if (moved()) return;
  if (fault) throw fault;
  if (doubt) takeNote(page.tab, { code: 'doubtful-page', ...doubt });
}

async function patiently(
  { tab }: LoadedPage,
  look: () => Promise<Arrival>,
  deadline: Deadline,
  moved: () => boolean,
): Promise<Arrival> {
  const until = performance.now() + Math.min(PATIENCE_MS, deadline.remaining());
  for (;;) {
    const arrival = await look();
    const left = until - performance.now();
    if (!arrival.mayStillCome || left <= 0) return arrival;
    if (await tab.signal.until(moved, Math.min(LOOK_AGAIN_MS, left))) return arrival;
  }
}
