/** One text on the page: how large it is painted, how much of that shows, and what cuts off the rest. */
export type Reading = {
  text: Text;
  element: Element;
  rects: DOMRect[];
  /** The parts of them that are painted: neither cut off nor scrolled out of sight. */
  painted: Sides[];
  area: number;
  shown: number;
  by: Element | null;
  /** Cut off at the side, not below. */
  sideways: boolean;
  shortened: boolean;
  /** The least distance between two of its lines, in its own font size; null for one line. */
  lineGap: number | null;
};

/** Where the four sides of a box lie, in the window. */
export type Sides = { left: number; top: number; right: number; bottom: number };
