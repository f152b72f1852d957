import type {
  AfterTabs,
  TrialSubject,
} from '../../model/accessibility-links/skip-link-functions.ts';
import type { Trial } from '../../model/accessibility-links/trial.ts';
import { pressShiftTab, pressTab } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';

const FORWARD = 5;
const BACKWARD = FORWARD + 1;

/** Goes on with Tab from where the reader landed, and back past it. */
export async function tabOnAndBack(page: LoadedPage, subject: TrialSubject): Promise<AfterTabs> {
  const { tab } = page;
  await pressTab(tab.session, FORWARD);
  await pressShiftTab(tab.session, BACKWARD);
  return callPage(page.world, 'skipLinks.readLanding', [subject]);
}

/**
 * How far Tab went on and back. A press that reaches nothing has left the page, after which Tab comes
 * back in at the other end; several of them in a row to the end have been swallowed. Keys pressed
 * inside a frame are not logged, and say nothing.
 */
export function movement(
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
