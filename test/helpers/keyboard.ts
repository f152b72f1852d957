import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

export type Keyboard = EvidenceKinds['keyboard'];
type Stop = Keyboard['covered'][number];
export type Look = Keyboard['looks'][number];
export type Trap = Keyboard['traps'][number];
export type Shortcuts = EvidenceKinds['shortcuts'];
type Shortcut = Shortcuts['effects'][number];

/** A page of twelve stops, all of which Tab reaches and all of which show the focus by an outline, but for what is given. */
export function keyboard(given: Partial<Keyboard> = {}): Keyboard {
  return {
    presses: 12,
    finished: true,
    stops: 12,
    covered: [],
    outlined: 12,
    looks: [],
    untried: 0,
    traps: [],
    ...given,
  };
}

/** A stop that lies wholly behind a header that stays in place. */
export function coveredStop(given: Partial<Stop> = {}): Stop {
  return {
    element: elementRef('a'),
    shown: 0,
    covered: 1,
    coveredBy: elementRef('header'),
    coverIsPinned: true,
    coverIsClosable: false,
    ...given,
  };
}

/** A stop in sight that does not show the focus. */
export function focusLook(given: Partial<Look> = {}): Look {
  return {
    element: elementRef('a'),
    alike: 1,
    changedPixels: 0,
    isInSight: true,
    isClipped: false,
    throwsAway: false,
    ...given,
  };
}

/** Two fields between which the focus goes round, and which nothing leads out of. */
export function trap(given: Partial<Trap> = {}): Trap {
  return {
    element: elementRef('#first'),
    among: [elementRef('#second')],
    forward: false,
    backward: false,
    exit: null,
    tried: [],
    helpOffered: false,
    ...given,
  };
}

/** A page that listens to keys, 47 of which were pressed. */
export function shortcuts(given: Partial<Shortcuts> = {}): Shortcuts {
  return { listens: true, keys: 47, effects: [], controlsTried: 0, ...given };
}

/** The key “s”, which changes the page, and which nothing turns off. */
export function shortcut(given: Partial<Shortcut> = {}): Shortcut {
  return { key: 's', effect: 'changes-page', turnedOffBy: null, mayBeSetBy: null, ...given };
}
