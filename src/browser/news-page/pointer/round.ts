import type { ElementRef } from '../../../model/element-ref.ts';
import type { SeenEffect, WindowPoint } from '../../../model/news-page/pointer.ts';
import { measureSlowness } from '../../../support/slowness.ts';
import { movePointer } from '../../keyboard.ts';
import { networkQuietFor } from '../../loading/document-tracker.ts';
import { callPage } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';
import { reopenPage } from '../../loading/reopen-page.ts';
import { settle } from '../../loading/settle.ts';
import { type Deadline, deadlineIn } from '../../within.ts';

/** What is carried along from one try to the next. */
export type Round = {
  page: LoadedPage;
  /** Nothing more is begun with after the first, nothing goes on after the second. */
  deadline: Deadline;
  end: Deadline;
  /** Where the pointer does nothing. */
  aside: WindowPoint;
  /** The page is another one than a first visit finds. */
  isStirred: boolean;
  /** What on it changes by itself; null until it was watched. */
  restless: string[][] | null;
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
const LONGEST_WAKING_MS = 2000;

export async function openRound(
  page: LoadedPage,
  limits: { beginMs: number; endMs: number },
): Promise<Round> {
  const slowness = measureSlowness();
  const round: Round = {
    page,
    deadline: deadlineIn(limits.beginMs * slowness),
    end: deadlineIn(limits.endMs * slowness),
    aside: { x: 0, y: 0 },
    isStirred: false,
    restless: null,
  };
  await wake(round);
  return round;
}

/** Some pages put their scripts off until a mouse moves: what that changes is no control’s doing. */
async function wake(round: Round): Promise<void> {
  const { page } = round;
  round.aside = await callPage(page.world, 'pointer.restingPoint', []);
  await movePointer(page.tab.session, { x: round.aside.x, y: round.aside.y + 1 });
  await movePointer(page.tab.session, round.aside);
  await callPage(page.world, 'page.frames', [2]);
  if (isAwoken(round)) await settle(page, deadlineIn(LONGEST_WAKING_MS), () => false);
  await watchRest(round);
}

/** What comes round again comes mostly within this. Once is enough: the page is the same when it is loaded again. */
const WATCHED_MS = 1000;

async function watchRest(round: Round): Promise<void> {
  const { world } = round.page;
  if (round.restless) await callPage(world, 'pointer.recallRest', [round.restless]);
  else round.restless = await callPage(world, 'pointer.watchRest', [WATCHED_MS]);
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
const ANSWERS_MS = 150;

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

/** Whether two acts did the same, as far as a reader notices. */
export function isSame(one: Done, other: Done): boolean {
  if (one.address !== null || other.address !== null) return one.address === other.address;
  if (one.kind === null || other.kind === null) return false;
  return one.marks.some((mark) => other.marks.includes(mark));
}
