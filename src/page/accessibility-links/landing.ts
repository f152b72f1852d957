import type {
  Aftermath,
  AfterTabs,
  TrialSubject,
} from '../../model/accessibility-links/skip-link-functions.ts';
import type { Landing } from '../../model/accessibility-links/trial.ts';
import { describeElement } from '../dom/describe-element.ts';
import { holds } from '../dom/flat-tree.ts';
import {
  focusBeforePress,
  focusedElement,
  readLog,
  startLog,
  wasVisited,
} from '../dom/focus-log.ts';
import { elementAt, handleOf } from '../dom/handles.ts';
import { nextFrame } from '../dom/settle.ts';
import { viewOf } from './landing-view.ts';
import { scrollEnded } from './scroll-end.ts';
import { placeOf } from './stop-place.ts';
import { countStops } from './target-stops.ts';
import { newTarget } from './trial-memory.ts';

/** Waits until the page has stopped moving after an activation, and looks where the reader is; from then on Tabs are logged. */
export async function lookAfterActivation(subject: TrialSubject): Promise<Aftermath> {
  await scrollEnded(subject.target === null ? null : elementAt(subject.target));
  const target = subject.target === null ? newTarget() : elementAt(subject.target);
  const focused = focusedElement();
  const aftermath = {
    focus: relationOf(focused, subject),
    focused: focused ? describeElement(focused) : null,
    view: viewOf(target ?? focused),
    stops: countStops(target),
    targetHandle: target && handleOf(target),
    focusedHandle: focused ? handleOf(focused) : null,
    sentBack:
      target !== null &&
      target !== focused &&
      wasVisited(target) &&
      subject.link === (focused && handleOf(focused)),
  };
  startLog();
  return aftermath;
}

/** The focus alone, after a moment for scripts: for the second try and the mouse. */
export async function focusAfterActivation(
  subject: TrialSubject,
): Promise<Pick<Landing, 'focus' | 'focused'>> {
  await nextFrame();
  const focused = focusedElement();
  return {
    focus: relationOf(focused, subject),
    focused: focused ? describeElement(focused) : null,
  };
}

function relationOf(focused: Element | null, { link, target }: TrialSubject): Landing['focus'] {
  if (!focused) return 'body';
  if (focused === elementAt(link)) return 'link';
  const aim = target === null ? null : elementAt(target);
  if (aim === focused) return 'target';
  return aim && holds(aim, focused) ? 'in-target' : 'elsewhere';
}

/** Reads where the logged Tab presses went, the first of them being the one right after landing. */
export function readLanding(subject: TrialSubject): AfterTabs {
  const log = readLog();
  const [first] = log;
  return {
    next: first ? { element: describeElement(first), place: placeOf(first, subject) } : null,
    reached: log.map((element) => (element ? handleOf(element) : null)),
  };
}

/**
 * What came of an activation that was pressed right after the walk to the link, with a Tab right after
 * it, without a wait in between: null where the walk did not get to the link.
 */
export function readQuickTry(subject: TrialSubject, presses: number): Landing | null {
  const log = readLog();
  if (log[presses - 1] !== elementAt(subject.link)) return null;
  const focused = focusBeforePress(presses);
  const next = log[presses];
  return {
    focus: relationOf(focused, subject),
    focused: focused ? describeElement(focused) : null,
    next: next ? { element: describeElement(next), place: placeOf(next, subject) } : null,
  };
}
