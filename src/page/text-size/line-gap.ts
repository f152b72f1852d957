import { styleOf } from '../dom/dom.ts';
import { isVertical } from '../story/writing-mode.ts';

/** How close the lines of a text are that stand below each other, column beside column in vertical writing. */
export function lineGapOf(rects: readonly DOMRect[], element: Element): number | null {
  const size = Number.parseFloat(styleOf(element).fontSize);
  const places = withoutInitial(rects, element).map((rect) =>
    isVertical(element) ? rect.left : rect.top,
  );
  const gaps = places.slice(1).map((place, index) => Math.abs(place - (places[index] ?? place)));
  const lines = gaps.filter((gap) => gap > 1);
  return lines.length === 0 || size === 0 ? null : Math.min(...lines) / size;
}

/** An initial spans lines, and stands beside them. */
const INITIAL = 1.5;

function withoutInitial(rects: readonly DOMRect[], element: Element): readonly DOMRect[] {
  const [first, ...others] = rects;
  const thickness = (rect: DOMRect) => (isVertical(element) ? rect.width : rect.height);
  const isInitial = first && others[0] && thickness(first) > thickness(others[0]) * INITIAL;
  return isInitial ? others : rects;
}
