import type { ElementRef } from '../../../model/element-ref.ts';
import type { SeenEffect, WindowPoint } from '../../../model/news-page/pointer.ts';
import { measureSlowness } from '../../../support/slowness.ts';
import { type Deadline, deadlineIn } from '../../../support/within.ts';
import { movePointer } from '../../keyboard.ts';
import { networkQuietFor } from '../../loading/document-tracker.ts';
import { callPage } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';
import { reopenPage } from '../../loading/reopen-page.ts';
import { settle } from '../../loading/settle.ts';

/** What is carried along from one try to the next. */
export type Round = {
  page: LoadedPage;
  /** Nothing more is hovered after the first, nothing more begun with after the second, nothing goes on after the third. */
  hoverEnd: Deadline;
  deadline: Deadline;
  end: Deadline;
  /** Where the pointer does nothing. */
  aside: WindowPoint;
  /** The page is another one than a first visit finds. */
  isStirred: boolean;
  /** What on it changes by itself, as far as is known. */
  restless: string[][];
  /** Watching it told nothing new; null as long as nobody watched it, which is put off until something would be told that the page may have done by itself. */
  isQuiet: boolean | null;
  /** It was watched already how long something stays that comes up. */
  hasLasted: boolean;
  /** What a click on nothing does; null until it was tried. */
  anywhere: Done | null;
};

/** What an act did, in the page and beyond it. */
export type Done = Omit<SeenEffect, 'kind'> & {
  kind: SeenEffect['kind'];
  /** Where it led, in this window or another. */
  address: string | null;
  /** It would have sent the page’s own site something, which was refused. */
  sent: boolean;
};

/** What was begun cannot be tried to its end. */
export class OutOfTimeError extends Error {
  override name = 'OutOfTimeError';
}

/** What the first move of a mouse sets in motion is over by then, or goes on for other reasons. */
const LONGEST_WAKING_MS = 800;

export async function openRound(
  page: LoadedPage,
  limits: { hoverMs: number; beginMs: number; endMs: number },
): Promise<Round> {
  const slowness = measureSlowness();
  const deadlines = () => ({
    hoverEnd: deadlineIn(limits.hoverMs * slowness),
    deadline: deadlineIn(limits.beginMs * slowness),
    end: deadlineIn(limits.endMs * slowness),
  });
  const round: Round = {
    page,
    ...deadlines(),
    aside: { x: 0, y: 0 },
    isStirred: false,
    restless: [...(page.restless ?? []), ...(await callPage(page.world, 'pointer.knownRest', []))],
    isQuiet: page.restless === null ? null : true,
    hasLasted: false,
    anywhere: null,
  };
  await wake(round);
  // What wakes up is not what is tried.
  return Object.assign(round, deadlines());
}

/** Some pages put their scripts off until a mouse moves: what that changes is no control’s doing. */
async function wake(round: Round): Promise<void> {
  const { page } = round;
  round.aside = await callPage(page.world, 'pointer.restingPoint', []);
  await movePointer(page.tab.session, { x: round.aside.x, y: round.aside.y + 1 });
  await movePointer(page.tab.session, round.aside);
  await callPage(page.world, 'page.frames', [2]);
  if (isAwoken(round)) await settle(page, deadlineIn(LONGEST_WAKING_MS), () => false);
  await callPage(page.world, 'pointer.recallRest', [round.restless]);
}

/** What comes round again comes mostly within this. Once is enough: the page is the same when it is loaded again. */
const WATCHED_MS = 1000;

/** Whether nothing changes by itself but what was known to. */
export async function isQuiet(round: Round): Promise<boolean> {
  if (round.isQuiet === null) {
    const fresh = await callPage(round.page.world, 'pointer.watchRest', [WATCHED_MS]);
    round.restless.push(...fresh);
    round.isQuiet = fresh.length === 0;
  }
  return round.isQuiet;
}

/** Scripts came that were not there before: what they build is still under way. */
function isAwoken({ page }: Round): boolean {
  return networkQuietFor(page.tracker) < WAKING_MS;
}

const WAKING_MS = 300;

/** Gives the page to the next try as a first visit finds it. */
export async function startOver(round: Round): Promise<void> {
  if (round.end.remaining() === 0) throw new OutOfTimeError('No time is left to try that');
  if (!round.isStirred) return;
  const { page } = round;
  await reopenPage(page, 'pointer-changed-it', { address: page.url });
  round.isStirred = false;
  await wake(round);
}

/** The element as it is in the document of the moment; null where it is not. */
export function findAgain({ page }: Round, { selector }: Pick<ElementRef, 'selector'>) {
  return callPage(page.world, 'pointer.findAgain', [selector]);
}

/** Takes pointer and focus off everything. */
export async function putAside({ page, aside }: Round): Promise<void> {
  await movePointer(page.tab.session, aside);
  await callPage(page.world, 'focus.resetFocus', []);
  await callPage(page.world, 'page.comeToRest', [2]);
}

/** A script that is pressed answers sooner, or asks its server first. */
const ANSWERS_MS = 60;

/** Does something, and tells what is different then. Nothing is sent meanwhile, and the page stays. */
export async function act(
  round: Round,
  subject: number,
  perform: () => Promise<unknown>,
  patienceMs = ANSWERS_MS,
): Promise<Done> {
  const { page } = round;
  const { policy, tab } = page;
  const before = page.tracker.addresses.size;
  await callPage(page.world, 'pointer.startLook', [subject]);
  policy.watchLeaving();
  tab.windowAsked = null;
  await policy.refuseSending();
  let seen: SeenEffect = { kind: null, marks: [] };
  let sent = false;
  try {
    await perform();
    await callPage(page.world, 'pointer.untilAnswered', [patienceMs]);
    seen = await callPage(page.world, 'pointer.readEffect', []);
  } finally {
    sent = await policy.allowSending();
  }
  const refused = policy.takeRefused();
  const opened = tab.windowAsked;
  const isStirring = seen.kind !== null && seen.kind !== 'scrolls';
  round.isStirred ||= isStirring || page.tracker.addresses.size > before;
  const away = refused ? 'leaves-page' : opened === null ? null : 'opens-window';
  return { ...seen, kind: away ?? seen.kind, address: refused ?? opened, sent };
}

/** Where an act can be taken back by another one, the page need not be loaded again. */
export async function isTakenBack(round: Round): Promise<boolean> {
  const isUndone = await callPage(round.page.world, 'pointer.isUndone', []);
  if (isUndone) round.isStirred = false;
  return isUndone;
}

/** Whether two acts did the same, as far as a reader notices. */
export function isSame(one: Done, other: Done): boolean {
  if (one.address !== null || other.address !== null) return one.address === other.address;
  if (one.kind === null || other.kind === null) return false;
  return one.marks.some((mark) => other.marks.includes(mark));
}
