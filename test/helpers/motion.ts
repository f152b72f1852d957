import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

type Motion = EvidenceKinds['motion'];
export type Moving = Motion['moving'][number];
export type Live = Motion['live'][number];

/** A page that was watched for eleven seconds, in which nothing moved but what is given. */
export function motion(given: Partial<Motion> = {}): Motion {
  return { moving: [], live: [], watchedMs: 11000, ...given };
}

/** Text that an animation moves, without a control. */
export function moving(given: Partial<Moving> = {}): Moving {
  return {
    element: elementRef('.ticker'),
    text: 'Ferry returns',
    kind: 'animation',
    control: null,
    ...given,
  };
}

/** A polite live region that did not change. */
export function live(given: Partial<Live> = {}): Live {
  return {
    element: elementRef('[aria-live]'),
    assertive: false,
    updates: 0,
    holdsStory: false,
    ...given,
  };
}
