import type {
  Aftermath,
  AfterTabs,
  TrialSubject,
} from '../../model/accessibility-links/skip-link-functions.ts';
import type { Trial } from '../../model/accessibility-links/trial.ts';
import type { NotTriedReason } from '../../model/reasons.ts';
import { pressEnter } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import type { Tab } from '../loading/tab.ts';
import { takePicture } from '../pictures/take-picture.ts';
import { activateAgain, clickLink } from './activate-again.ts';
import type { Candidate } from './candidate.ts';
import { focusLink, goAndLook } from './focus-link.ts';
import { pictureOf, withPixels } from './focus-pixels.ts';
import { movement, tabOnAndBack } from './tab-on-and-back.ts';

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
  const { subject } = candidate;
  const { reachedByTab, seen, picture, look } = await seeFocused(page, candidate);
  if (seen.look.coverIsBar && (await uncover(subject.link))) await focusLink(page, candidate);
  // A key goes to whatever has the focus: another element would answer it, and the link get the blame.
  if (!(await callPage(page.world, 'focus.hasFocus', [subject.link])))
    return { notTried: 'focus-taken' };
  const { after, left } = await activate(page, subject);
  const reached = { ...subject, target: after.targetHandle };
  const tabs = await tabOnAndBack(page, reached);
  const place = placeOf(after, tabs, reached);
  const distance =
    place === null ? null : await callPage(page.world, 'skipLinks.distanceToStory', [place]);
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

/** The link with the focus: whether Tab came to it, how it looks, and a picture of that. */
async function seeFocused(page: LoadedPage, candidate: Candidate) {
  const { link, target } = candidate.subject;
  const rest = candidate.hiddenAtRest ? null : await pictureOf(page, link);
  await callPage(page.world, 'skipLinks.startTrial', [target]);
  const { reachedByTab, seen } = await goAndLook(page, candidate);
  const picture = seen.clip && (await takePicture(page.tab, seen.clip));
  const look = await withPixels(page, candidate, seen, rest, picture);
  return { reachedByTab, seen, picture, look };
}

/** Presses Enter on the focused link: what the page is like then, and where it tried to go, in this window or another. */
async function activate(page: LoadedPage, subject: TrialSubject) {
  const { tab, policy } = page;
  policy.watchLeaving();
  // What opens windows by itself may open one just now.
  const opensByItself = takeWindow(tab) !== null;
  await callPage(page.world, 'focus.startLog', []);
  await pressEnter(tab.session);
  const after = await callPage(page.world, 'skipLinks.lookAfterActivation', [subject]);
  const opened = takeWindow(tab);
  return { after, left: policy.takeRefused() ?? (opensByItself ? null : opened) };
}

/** The last window that the page asked for since this was last asked. */
function takeWindow(tab: Tab): string | null {
  const { windowAsked } = tab;
  tab.windowAsked = null;
  return windowAsked;
}

/** The element at which the reader landed: the target where the keyboard followed, else what has the focus or comes next. */
function placeOf(after: Aftermath, tabs: AfterTabs, { target }: TrialSubject): number | null {
  if (target !== null && after.focus !== 'elsewhere') return target;
  return after.focusedHandle ?? tabs.reached[0] ?? null;
}
