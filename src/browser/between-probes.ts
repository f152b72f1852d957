import type { ProbedKind } from '../model/evidence.ts';
import { type Deadline, within } from '../support/within.ts';
import { callPage, DocumentGoneError } from './loading/isolated-world.ts';
import type { LoadedPage } from './loading/loaded-page.ts';
import { reopenPage } from './loading/reopen-page.ts';
import { noticeReplacement } from './loading/replacement.ts';
import { isAsRemembered, noteRestless, rememberState } from './page-state.ts';
import { PROBES } from './probes.ts';

/** Holds the page still, and marks its content to know it by. */
export async function startFrom(page: LoadedPage): Promise<void> {
  await callPage(page.world, 'page.holdMotion', []);
  await callPage(page.world, 'page.markContent', []);
}

/** Notes how the page is before anybody has touched it, and before the first probe that does. */
export async function prepareFor(
  page: LoadedPage,
  kind: ProbedKind,
  kinds: readonly ProbedKind[],
  deadline: Deadline,
): Promise<void> {
  if (kind === 'layers') return;
  if (page.state === null) await tryQuietly(rememberState(page), deadline);
  const isFirstAct = kind === kinds.find((one) => PROBES[one].acts);
  if (isFirstAct) await tryQuietly(noteRestless(page), deadline);
}

/** Puts the page back for the next probe; true where it has replaced its content by itself. */
export async function isAnotherAfter(
  page: LoadedPage,
  kind: ProbedKind,
  isLast: boolean,
  deadline: Deadline,
): Promise<boolean> {
  if (await hasReplacedContent(page, deadline)) return true;
  if (isLast) return false;
  if (await isGone(page, deadline)) {
    await tryQuietly(reopenPage(page, 'loaded-itself'), deadline);
    return false;
  }
  await tryQuietly(leaveAsFound(page, kind), deadline);
  return page.isReplaced && hasReplacedContent(page, deadline);
}

/** Whether the page has built its content anew since it was loaded: then it is given the time that this takes, once. */
async function hasReplacedContent(page: LoadedPage, deadline: Deadline): Promise<boolean> {
  if (page.isReplaced) {
    page.isReplaced = false;
    return true;
  }
  const noticing = noticeReplacement(page);
  const why = await within(noticing, deadline.remaining(), 'Looking for new content').catch(
    () => null,
  );
  if (why === null) return false;
  await tryQuietly(reopenPage(page, why), deadline);
  return true;
}

/** Whether the document that was looked into is there no longer, since the page loaded itself again. */
async function isGone({ world }: LoadedPage, deadline: Deadline): Promise<boolean> {
  const asking = callPage(world, 'page.ageOfPage', []);
  return within(asking, deadline.remaining(), 'Asking the page').then(
    () => false,
    (thrown) => thrown instanceof DocumentGoneError,
  );
}

/** Loads the page again where an exercise left it changed: what it did must be no evidence for the next. */
async function leaveAsFound(page: LoadedPage, kind: ProbedKind): Promise<void> {
  const exercise = PROBES[kind].acts;
  if (!exercise || (await isAsRemembered(page))) return;
  await reopenPage(page, { code: 'loaded-again-after', exercise });
}

/** Where even this fails, the next probe says so itself. */
export async function tryQuietly(running: Promise<void>, deadline: Deadline): Promise<void> {
  await within(running, deadline.remaining(), 'Putting the page back').catch(() => undefined);
}
