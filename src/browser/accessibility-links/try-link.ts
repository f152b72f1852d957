import type {
  Aftermath,
  AfterTabs,
  LookResult,
  TrialSubject,
} from '../../model/accessibility-links/skip-link-functions.ts';
import type { FocusedLook, Landing, Trial } from '../../model/accessibility-links/skip-links.ts';
import type { NotTriedReason } from '../../model/reasons.ts';
import { clickAt, pressEnter, pressShiftTab, pressSpace, pressTab } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { takePicture } from '../pictures/take-picture.ts';

/** A link to try: its elements by number, how many Tabs lead to it (null for none), and what is known of it. */
export type Candidate = {
  subject: TrialSubject;
  presses: number | null;
  isButton: boolean;
  hiddenAtRest: boolean;
};

const FORWARD = 5;
const BACKWARD = FORWARD + 1;

/** What makes an obstacle over a link go away; resolves to whether it did. */
export type Uncover = (link: number) => Promise<boolean>;

/**
 * Tries one skip link as a keyboard user would: Tab to it, look, press Enter, see where that leads, go
 * on and back from there; then once more, and with the mouse. Undone after each activation.
 */
export async function tryLink(
  page: LoadedPage,
  candidate: Candidate,
  uncover: Uncover,
): Promise<Trial | { notTried: NotTriedReason }> {
  const { world, tab } = page;
  const { subject } = candidate;
  const rest = candidate.hiddenAtRest ? null : await pictureOf(page, subject.link);
  await callPage(world, 'startTrial', [subject.target]);
  const { reachedByTab, seen } = await goAndLook(page, candidate);
  const picture = seen.clip && (await takePicture(tab, seen.clip));
  const look = await withPixels(page, candidate, seen, rest, picture);
  if (seen.look.coverIsBar && (await uncover(subject.link))) await focusLink(page, candidate);
  // A key goes to whatever has the focus: another element would answer it, and the link get the blame.
  if (!(await callPage(world, 'hasFocus', [subject.link]))) return { notTried: 'focus-taken' };
  takeLeaving(page);
  await callPage(world, 'startLog', []);
  await pressEnter(tab.session);
  const after = await callPage(world, 'lookAfterActivation', [subject]);
  const left = takeLeaving(page);
  const reached = { ...subject, target: after.targetHandle };
  const tabs = await tabOnAndBack(page, reached);
  const place = placeOf(after, tabs, reached);
  const distance = place === null ? null : await callPage(world, 'distanceToStory', [place]);
  const landing = { focus: after.focus, focused: after.focused, next: tabs.next };
  const stays = left === null && !after.view.rerendered;
  const known = { ...candidate, subject: reached };
  const again = stays ? await activateAgain(page, known, landing) : null;
  const mouse = stays ? await clickLink(page, known, landing, seen) : null;
  return {
    reachedByTab,
    look,
    landing,
    view: { ...after.view, left },
    distance,
    ...movement(tabs, after.stops, subject),
    sentBack: after.sentBack,
    again,
    mouse,
    picture: picture && `data:image/png;base64,${picture}`,
    targetStops: after.stops.inTarget,
  };
}

/** Where the page tried to go since this was last asked, in this window or another. */
function takeLeaving({ tab, policy }: LoadedPage): string | null {
  const { windowAsked } = tab;
  tab.windowAsked = null;
  return policy.takeRefused() ?? windowAsked;
}

/** Tabs from the top of the page to the link and looks at it; goes there by script where Tab does not get there. */
async function goAndLook(
  { world, tab: { session } }: LoadedPage,
  { subject, presses }: Candidate,
): Promise<{ reachedByTab: boolean; seen: LookResult }> {
  if (presses !== null) {
    await pressTab(session, presses);
    const seen = await callPage(world, 'lookAtFocused', [subject.link]);
    if (seen.focused) return { reachedByTab: true, seen };
  }
  await callPage(world, 'focusElement', [subject.link]);
  const seen = await callPage(world, 'lookAtFocused', [subject.link]);
  return { reachedByTab: false, seen };
}

/** Goes to a link with the Tab key alone, from the top of the page; by script where that does not get there. */
async function focusLink(
  { world, tab: { session } }: LoadedPage,
  { subject, presses }: Candidate,
): Promise<boolean> {
  if (presses !== null) {
    await callPage(world, 'resetFocus', []);
    await pressTab(session, presses);
    if (await callPage(world, 'hasFocus', [subject.link])) return true;
  }
  await callPage(world, 'focusElement', [subject.link]);
  return false;
}

async function pictureOf({ world, tab }: LoadedPage, link: number): Promise<string | null> {
  await callPage(world, 'resetFocus', []);
  const clip = await callPage(world, 'clipOf', [link]);
  return clip && takePicture(tab, clip);
}

/**
 * Tells whether the link looks another way with the focus. A covered link that is hidden at rest is
 * compared too: what covers it may be see-through.
 */
async function withPixels(
  page: LoadedPage,
  candidate: Candidate,
  seen: LookResult,
  rest: string | null,
  picture: string | null,
): Promise<FocusedLook> {
  const isCovered = seen.look.covered > 0;
  if (!candidate.hiddenAtRest) {
    return { ...seen.look, pixelsChanged: await differ(page, rest, picture, LEAST_CHANGE) };
  }
  if (!isCovered || !seen.textClip) return { ...seen.look, pixelsChanged: null };
  const shown = await takePicture(page.tab, seen.textClip);
  await callPage(page.world, 'resetFocus', []);
  const without = await takePicture(page.tab, seen.textClip);
  await focusLink(page, candidate);
  await callPage(page.world, 'lookAtFocused', [candidate.subject.link]);
  return { ...seen.look, pixelsChanged: await differ(page, without, shown, LEAST_SEEN) };
}

/** A sign of focus is as large as a short underline; fewer pixels are a neighbour that was painted over. */
const LEAST_CHANGE = 48;
/** So many pixels are something that shines through. */
const LEAST_SEEN = 8;

async function differ(
  { world }: LoadedPage,
  before: string | null,
  after: string | null,
  least: number,
): Promise<boolean | null> {
  if (before === null || after === null) return null;
  if (before === after) return false;
  return (await callPage(world, 'changedPixels', [before, after])) >= least;
}

async function tabOnAndBack({ world, tab }: LoadedPage, subject: TrialSubject): Promise<AfterTabs> {
  await pressTab(tab.session, FORWARD);
  await pressShiftTab(tab.session, BACKWARD);
  return callPage(world, 'readLanding', [subject]);
}

/** The element at which the reader landed: the target where the keyboard followed, else what has the focus or comes next. */
function placeOf(after: Aftermath, tabs: AfterTabs, { target }: TrialSubject): number | null {
  if (target !== null && after.focus !== 'elsewhere') return target;
  return after.focusedHandle ?? tabs.reached[0] ?? null;
}

/**
 * How far Tab went on and back. A press that reaches nothing has left the page, after which Tab comes
 * back in at the other end; several of them in a row to the end have been swallowed. Keys pressed
 * inside a frame are not logged, and say nothing.
 */
function movement(
  { reached }: AfterTabs,
  { inPage }: { inPage: number },
  { link }: TrialSubject,
): Pick<Trial, 'forward' | 'forwardPossible' | 'backward'> {
  const forward = reached.slice(0, FORWARD);
  const back = reached.slice(FORWARD);
  const isInFrame = reached.length < FORWARD + BACKWARD;
  const wentRound = forward.includes(null) && !isSwallowed(forward);
  const stops = new Set(forward.filter((stop) => stop !== null && stop !== link));
  return {
    forward: isInFrame || wentRound ? FORWARD : stops.size,
    forwardPossible: inPage,
    backward: isInFrame || !isSwallowed(back),
  };
}

const SWALLOWED = 2;

function isSwallowed(presses: readonly (number | null)[]): boolean {
  return presses.slice(-SWALLOWED).every((stop) => stop === null);
}

/** Enter once more (Space for a button), with the link's own fragment still in place where the page put it. */
async function activateAgain(
  page: LoadedPage,
  candidate: Candidate,
  first: Landing,
): Promise<Landing | null> {
  const { session } = page.tab;
  const press = candidate.isButton ? pressSpace : pressEnter;
  await callPage(page.world, 'scrollBack', []);
  const quick = await tryQuickly(page, candidate, () => press(session));
  if (quick && isSame(quick, first)) return quick;
  await callPage(page.world, 'scrollBack', []);
  await focusLink(page, candidate);
  if (!(await callPage(page.world, 'hasFocus', [candidate.subject.link]))) return null;
  await press(session);
  return briefLanding(page, candidate);
}

/**
 * Tabs to the link, activates it where it has the focus and presses Tab again, without a wait: where that ends as the
 * first activation did, nothing has to be waited for. Null where it did not get to the link.
 */
async function tryQuickly(
  { world, tab: { session } }: LoadedPage,
  { subject, presses }: Candidate,
  activate: () => Promise<void>,
): Promise<Landing | null> {
  if (presses === null) return null;
  await callPage(world, 'startWalk', []);
  await pressTab(session, presses);
  if (!(await callPage(world, 'hasFocus', [subject.link]))) return null;
  await activate();
  await pressTab(session, 1);
  return callPage(world, 'readQuickTry', [subject, presses]);
}

function isSame(one: Landing, other: Landing): boolean {
  return (
    one.focus === other.focus &&
    one.next?.place === other.next?.place &&
    one.next?.element.selector.join() === other.next?.element.selector.join()
  );
}

async function clickLink(
  page: LoadedPage,
  candidate: Candidate,
  first: Landing,
  seen: LookResult,
): Promise<Landing | null> {
  await callPage(page.world, 'undoActivation', []);
  const { point: known } = seen;
  if (known && !seen.moved) {
    const quick = await tryQuickly(page, candidate, () => clickAt(page.tab.session, known));
    if (quick && isSame(quick, first)) return quick;
    await callPage(page.world, 'undoActivation', []);
  }
  await focusLink(page, candidate);
  const { point } = await callPage(page.world, 'lookAtFocused', [candidate.subject.link]);
  if (!point) return null;
  await clickAt(page.tab.session, point);
  return briefLanding(page, candidate);
}

async function briefLanding({ world, tab }: LoadedPage, { subject }: Candidate): Promise<Landing> {
  const focus = await callPage(world, 'focusAfterActivation', [subject]);
  await callPage(world, 'startLog', []);
  await pressTab(tab.session, 1);
  const { next } = await callPage(world, 'readLanding', [subject]);
  return { ...focus, next };
}
