import { isPageFault, type PageFault } from '../../model/page-error.ts';
import { type Deadline, deadlineIn, TimeLimitError, within } from '../../support/within.ts';
import { rest } from '../rest.ts';
import { AS_LOADED } from '../states/states.ts';
import { type DocumentTracker, trackDocument } from './document-tracker.ts';
import { fillStorage } from './fill-storage.ts';
import { circle, errorFor, refusal, tooManyRedirects } from './load-errors.ts';
import type { LoadOptions } from './load-options.ts';
import type { LoadedPage } from './loaded-page.ts';
import { lookAtArrival } from './look-at-arrival.ts';
import { applyNetworkPolicy, type NetworkPolicy } from './network-policy.ts';
import { enterPage } from './page-world.ts';
import { runBefore, runBeforeLoad, runState } from './run-before.ts';
import { prefer, setScreen, setTouch } from './screen.ts';
import { settle } from './settle.ts';
import { callAs, isAlive, type Tab, takeNote } from './tab.ts';
import { waitForAsked } from './wait-for-asked.ts';

/** A page that rests, or why there is none. */
export type LoadResult = { page: LoadedPage; error: null } | { page: null; error: PageFault };

/** A page whose scripts send the reader on more often than this is going in a circle. */
const MOST_DOCUMENTS = 6;
const MOST_RELOADS = 3;
/** How long pictures and other parts may take once the document itself is there. */
const LONGEST_LOAD_MS = 10_000;
/** A page that is being left says so within this time. */
const MOVED_MS = 300;
const SPARE_MS = 500;

/** What is needed at each step of loading one page. */
type Loading = {
  tab: Tab;
  url: string;
  options: LoadOptions;
  deadline: Deadline;
  tracker: DocumentTracker;
};

/** Loads a page as a reader would and waits until it rests. Never throws for what a page does. */
export async function loadPage(tab: Tab, url: string, options: LoadOptions): Promise<LoadResult> {
  const deadline = deadlineIn(options.timeoutMs);
  const loading = { tab, url, options, deadline, tracker: trackDocument(tab) };
  let policy: NetworkPolicy | null = null;
  try {
    await prepareTab(loading);
    policy = await applyNetworkPolicy(tab, url, options);
    await openDocument(loading);
    const resting = bringToRest(loading, policy);
    const page = await within(resting, deadline.remaining() + SPARE_MS, 'Coming to rest');
    await policy.hold();
    return { page, error: null };
  } catch (thrown) {
    loading.tracker.stop();
    policy?.stop();
    return {
      page: null,
      error: await errorFor(thrown, tab, options.timeoutMs, loading.tracker.commits > 0),
    };
  }
}

/** What was shown on the way is no document of the page. */
async function prepareTab(loading: Loading): Promise<void> {
  const { tab, options, deadline } = loading;
  if (options.storage) {
    loading.tracker.stop();
    await fillStorage(tab, options.storage, deadline);
    loading.tracker = trackDocument(tab);
  }
  await prepareScreen(loading);
}

async function prepareScreen({ tab, options }: Loading): Promise<void> {
  const { session } = tab;
  const { viewport, screen, preferences, userAgent } = options;
  await setScreen(session, {
    ...viewport,
    deviceScaleFactor: screen.scale,
    mobile: screen.isMobile,
  });
  await setTouch(session, screen.hasTouch);
  tab.screen = screen;
  await prefer(session, preferences);
  await callAs(tab, userAgent);
}

/** Asks for the document and waits until it is parsed. Throws a page error for an answer that is no page. */
async function openDocument(loading: Loading): Promise<void> {
  const { tab, url, options, deadline, tracker } = loading;
  await runBeforeLoad(tab, url, options.before, deadline);
  tracker.response = null;
  tracker.way.length = 0;
  tracker.failure = null;
  const before = tracker.commits;
  const navigation = tab.session.send('Page.navigate', { url });
  const { errorText } = await within(navigation, deadline.remaining(), 'Opening the page');
  const refused = refusal(tracker, loading, errorText);
  if (refused) throw refused;
  const isParsed = () => tracker.commits > before && tracker.parsed.has(tracker.loaderId);
  const isEnough = () => isParsed() || tracker.commits > MOST_DOCUMENTS || !isAlive(tab);
  await tab.signal.until(isEnough, deadline.remaining());
  if (tracker.commits > MOST_DOCUMENTS) throw circle(url);
  if (!isParsed()) throw new TimeLimitError('Reading the page');
}

/** Waits until a document rests that the page does not leave by itself. */
async function bringToRest(loading: Loading, policy: NetworkPolicy): Promise<LoadedPage> {
  const { tab, tracker } = loading;
  for (let first = true; ; first = false) {
    await waitForLoad(loading, policy);
    const { loaderId } = tracker;
    const moved = () => tracker.navigating || tracker.loaderId !== loaderId;
    try {
      const page = await restDocument(loading, policy, first, moved);
      if (!moved()) return page;
    } catch (error) {
      // A look into a document that is just being left fails; the next round looks into the new one.
      if (isPageFault(error) || !(await tab.signal.until(moved, MOVED_MS))) throw error;
    }
  }
}

/** Waits for the user's conditions and for rest, in one document. */
async function restDocument(
  loading: Loading,
  policy: NetworkPolicy,
  first: boolean,
  moved: () => boolean,
): Promise<LoadedPage> {
  const { tab, url, tracker, options, deadline } = loading;
  const refused = refusal(tracker, loading) ?? tooManyRedirects(tracker, options);
  if (refused) throw refused;
  const { url: finalUrl, status } = tracker.response ?? { url, status: 200 };
  const { viewport } = options;
  const page = await enterPage({
    tab,
    tracker,
    policy,
    viewport,
    standing: AS_LOADED,
    isAtRest: true,
    state: null,
    replacedAt: 0,
    isReplaced: false,
    afterLoad: afterLoadOf(options, url),
    isInState: options.state !== null,
    watching: null,
    restless: null,
    takesPictures: false,
    url: finalUrl,
    status,
  });
  if (first) {
    await runBefore(tab, url, options.before, deadline);
    await runState(tab, url, options.state, deadline);
    await waitForAsked(page, options.waitFor, deadline);
  }
  const preparing = options.whileSettling?.(page.world);
  preparing?.catch(() => undefined);
  await settle(page, deadline, moved);
  await preparing;
  if (!moved()) await lookAtArrival(page, url, options, deadline, moved);
  return page;
}

/** A state that the page was in has gone with its document. */
function afterLoadOf({ state }: LoadOptions, url: string): LoadedPage['afterLoad'] {
  if (!state) return null;
  return async (page) => {
    await runState(page.tab, url, state, deadlineIn(LONGEST_STATE_MS));
    await rest(page);
  };
}

const LONGEST_STATE_MS = 10_000;

/**
 * A page that loads itself again since it cannot have some part of it, such as a script from a host that this
 * machine does not reach, would do so for ever: after some times it is held, and judged as it is. One that does so
 * before it is read to its end stays a circle: nothing but its beginning is there.
 */
function reloadsInVain(tracker: DocumentTracker): boolean {
  const isReloading = tracker.commits >= MOST_RELOADS && tracker.addresses.size === 1;
  return (
    isReloading &&
    tracker.parsed.size > 0 &&
    tracker.unreachedHosts.size + tracker.nearHosts.size > 0
  );
}

async function waitForLoad(loading: Loading, policy: NetworkPolicy): Promise<void> {
  const { tab, url, tracker, deadline } = loading;
  const isLoaded = () => !tracker.navigating && tracker.loaded.has(tracker.loaderId);
  const limit = deadlineIn(Math.min(LONGEST_LOAD_MS, deadline.remaining()));
  const isCircle = () => tracker.commits > MOST_DOCUMENTS && !reloadsInVain(tracker);
  const isOver = () => isLoaded() || isCircle() || !isAlive(tab);
  await tab.signal.until(() => isOver() || reloadsInVain(tracker), limit.remaining());
  if (reloadsInVain(tracker)) {
    await policy.hold();
    await tab.signal.until(isOver, limit.remaining());
  }
  if (!isAlive(tab)) throw new Error('The tab is gone');
  if (isCircle()) throw circle(url);
  if (isLoaded()) return;
  if (tracker.navigating || !tracker.parsed.has(tracker.loaderId)) {
    throw new TimeLimitError('Following the page’s own redirect');
  }
  takeNote(tab, { code: 'still-loading' });
}
