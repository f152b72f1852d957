/** Why a screen reader does not get an element. */
export type HiddenReason =
  | 'not-shown'
  | 'in-closed-details'
  | 'not-rendered'
  | 'aria-hidden'
  | 'inert'
  | 'content-visibility'
  | 'invisible';

/** Why Tab can never stop on a link; a tabindex below zero is given as it is. */
export type UnreachableReason =
  | 'not-shown'
  | 'inert'
  | 'invisible'
  | 'no-address'
  | { tabindex: number };

/** Why a link was looked at and not tried. */
export type NotTriedReason = 'no-skip-link' | 'unreachable' | 'dialog' | 'focus-taken' | 'too-many';

/** What keeps keyboard or screen reader from the story once a layer over the page was closed. */
export type StoryHiddenReason = 'inert' | 'aria-hidden';

/** Why style alone does not tell the contrast of a text. */
export type UnknownContrast =
  | 'is-picture'
  | 'not-shown'
  | 'shadow'
  | 'painted-with-background'
  | 'background-image'
  | 'picture-behind'
  | 'pseudo-element'
  | 'filter';
