/** A rectangle in CSS pixels, measured from the top left corner of the page (not of the window). */
export type Box = { x: number; y: number; width: number; height: number };

/** A place on a page, as plain data: what a report shows of an element and finds it by. */
export type ElementRef = {
  /** One CSS selector for each document or open shadow tree on the way in; the last one finds the element. */
  selector: string[];
  /** Its start tag and the beginning of its text, cut to a readable length. */
  html: string;
  /** Where it is painted, or null when it has no box. */
  box: Box | null;
  /** Its template part: the way down from the nearest landmark, without numbers, ids or hashed classes. */
  path: string;
  /** What makes it itself: tag, lasting attributes and words, without ids and classes. */
  identity: string;
  /** Its place in the order of the document. */
  order: number;
};

/** What tells one element of a page from the others: its way in, as one text. */
export function keyOf({ selector }: { selector: readonly string[] }): string {
  return selector.join(' ');
}
