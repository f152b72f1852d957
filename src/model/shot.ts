import type { Box } from './element-ref.ts';

/** A picture of a part of the page, for people to look at. */
export type Shot = {
  /** What the page was like: the name of a size, “200 %”, “320 px”. */
  name: string;
  /** A data: address. */
  picture: string;
  /** The size of the part in CSS pixels, and the boxes in it that something is wrong with. */
  width: number;
  height: number;
  boxes: Box[];
};

/** A part of the page to take a picture of, with the places to mark in it; in CSS pixels from the page's corner. */
export type View = { clip: Box; boxes: Box[] };
