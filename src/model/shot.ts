import type { Box } from './element-ref.ts';

/** A picture of a part of the page, for people to look at. */
type Picture = {
  /** A data: address. */
  picture: string;
  /** The size of the part in CSS pixels, and the boxes in it that something is wrong with. */
  width: number;
  height: number;
  boxes: Box[];
};

/** What the page was like when a picture was taken; told by messages/<locale>/judging.ts. */
export type ShotState =
  | { code: 'page' }
  | { code: 'at-load' }
  | { code: 'pressed'; name: string; percent: number }
  | { code: 'lost-at-largest' }
  | { code: 'zoomed'; percent: number }
  | { code: 'narrow' }
  | { code: 'spaced' }
  | { code: 'spaced-narrow' }
  | { code: 'text-doubled' }
  | { code: 'font-doubled' };

/** A picture as a probe took it. */
export type TakenShot = Picture & { state: ShotState };

/** A picture as the report shows it: with the name of what the page was like, “200%” or “320 px”. */
export type Shot = Picture & {
  name: string;
  /** How many times larger it was to the eye than its pixels tell, being zoomed; absent for what was not. */
  zoom?: number;
};

/** A part of the page to take a picture of, with the places to mark in it; in CSS pixels from the page's corner. */
export type View = { clip: Box; boxes: Box[] };
