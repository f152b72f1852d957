import type { PageFault } from '../../model/page-error.ts';
import type { Deadline } from '../within.ts';
import { callPage } from './isolated-world.ts';
import type { LoadOptions } from './load-options.ts';
import type { LoadedPage } from './loaded-page.ts';
import { type Arrival, mayStillCome, recogniseArrival } from './recognise-arrival.ts';
import { strayed } from './redirects.ts';
import { takeNote } from './tab.ts';

/** What a page shows late may come within this time; a wall against robots lets a reader in by then. */
const PATIENCE_MS = 5000;
const LOOK_AGAIN_MS = 500;

/**
 * Looks whether the page that rests is the one that was asked for: throws a page fault where it surely is not,
 * and takes a note where that is doubtful. A page that shows nothing yet is given some seconds more. Ends
 * at once when `moved` says that the page is leaving.
 *
 * @param asked the address as it was asked for
 */
export async function lookAtArrival(
  page: LoadedPage,
  asked: string,
  { namedSites }: LoadOptions,
  deadline: Deadline,
  moved: () => boolean,
): Promise<void> {
  const astray = strayed(new URL(asked), new URL(page.url), namedSites);
  const arrival = await patientLook(page, asked, deadline, moved);
  if (moved()) return;
  // Where one is sent to log in, that is what happened, on whichever site.
  const fault =
    arrival.fault?.cause === 'login-instead' ? arrival.fault : (astray ?? arrival.fault);
  if (fault) throw fault;
  if (arrival.doubt) takeNote(page.tab, { code: 'doubtful-page', ...arrival.doubt });
}

async function patientLook(
  page: LoadedPage,
  asked: string,
  deadline: Deadline,
  moved: () => boolean,
): Promise<Arrival> {
  const until = performance.now() + Math.min(PATIENCE_MS, deadline.remaining());
  for (;;) {
    const arrival = await look(page, asked);
    const left = until - performance.now();
    if (!isOpen(arrival.fault) || left <= 0) return arrival;
    if (await page.tab.signal.until(moved, Math.min(LOOK_AGAIN_MS, left))) return arrival;
  }
}

function isOpen(fault: PageFault | null): boolean {
  return fault !== null && mayStillCome(fault);
}

async function look({ world, url }: LoadedPage, asked: string): Promise<Arrival> {
  const signs = await callPage(world, 'arrival.collectArrival', []);
  return recogniseArrival(signs, new URL(asked), new URL(url));
}
