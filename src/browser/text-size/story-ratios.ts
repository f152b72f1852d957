import type { PaintedPart, StorySizes, TriedControl } from '../../model/text-size/size-controls.ts';

/** How much each part of the story grew, by the median; null where the story has none. */
export function ratiosOf(now: StorySizes, before: StorySizes): TriedControl['largest'] {
  const grown = (part: keyof StorySizes) => ratioOf(now[part], before[part]);
  return {
    paragraph: grown('paragraph'),
    headline: grown('headline'),
    item: grown('item'),
    quote: grown('quote'),
    caption: grown('caption'),
    cell: grown('cell'),
  };
}

/**
 * The median of how much each part grew. A part is held against itself: where a page is laid out anew, or has shown or
 * hidden something, its story may have other parts than before. Null where none is there still.
 */
export function ratioOf(
  now: readonly PaintedPart[],
  before: readonly PaintedPart[],
): number | null {
  const widths = new Map(now.toReversed().map(({ text, width }) => [text, width]));
  const ratios = before
    .flatMap(({ text, width }) => {
      const grown = widths.get(text);
      return grown === undefined || width === 0 ? [] : [grown / width];
    })
    .sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? null;
}

/** The size of that part beside the paragraphs that changed most; 1 where none did. */
export function largestChange(now: StorySizes, before: StorySizes): number {
  const { paragraph: _, ...beside } = ratiosOf(now, before);
  return Object.values(beside)
    .map((ratio) => ratio ?? 1)
    .reduce((most, ratio) => (Math.abs(ratio - 1) > Math.abs(most - 1) ? ratio : most), 1);
}
