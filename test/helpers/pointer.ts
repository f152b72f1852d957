import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

export type Pointer = EvidenceKinds['pointer'];
export type Pressed = Pointer['pressed'][number];
export type Hovered = Pointer['hovered'][number];

const ALL = { tried: 1, untried: 0 };

/** A page on which nothing needs a pointer, but for what is given. */
export function pointer(given: Partial<Pointer> = {}): Pointer {
  return { missingScripts: 0, pressed: [], hovered: [], controls: ALL, hovers: ALL, ...given };
}

/** “Read more”, which shows something when it is clicked, and which Tab does not come to. */
export function pressed(given: Partial<Pressed> = {}): Pressed {
  return {
    element: elementRef('.more'),
    name: 'Read more',
    role: null,
    alike: 1,
    isTabStop: false,
    click: 'shows',
    byKey: null,
    deafToSpace: false,
    doubt: null,
    ...given,
  };
}

/** “Sea”, which shows a menu of two links over nothing, and which the focus opens too. */
export function hovered(given: Partial<Hovered> = {}): Hovered {
  return {
    element: elementRef('.sea'),
    name: 'Sea',
    alike: 1,
    content: elementRef('.sea ul'),
    controls: 2,
    reach: 'focus',
    covers: false,
    isOnTrigger: false,
    hasToggle: false,
    takesPointer: true,
    escapes: null,
    lasts: null,
    escapesFocus: null,
    ...given,
  };
}
