import type { LostText } from '../../model/text-size/text-scaling.ts';
import { styleOf } from '../dom/dom.ts';
import { flatParent, holds, lineage } from '../dom/flat-tree.ts';
import { childrenOf, innerHeightOf, isConnected, rectOf } from '../dom/unhidden.ts';
import { isInStory } from '../story/story.ts';
import { type Overlap, overlaps } from './overlaps.ts';
import type { Reading } from './reading.ts';
import { type Resting, WHOLE } from './resting-texts.ts';
import { partOf, storyLength } from './text-part.ts';
import { MOST_TEXTS } from './text-readings.ts';

/** So much less of a text than before is a loss. */
const LEAST_LOSS = 0.05;
const MOST_FOUND = 60;

/** A text that was lost, and to what. */
export type LostReading = {
  reading: Reading;
  kind: LostText['kind'];
  by: Element | null;
  oneLine: boolean;
  atRest?: boolean;
};
/** All that was lost, and the share of the story that is still painted. */
export type Loss = { lost: LostReading[]; storyShare: number };

/** Nothing is lost, and all of the story is painted. */
export const NO_LOSS: Loss = { lost: [], storyShare: 1 };

/** What is lost in these readings against a resting state; what the panel lies over is left out. */
export function lossAgainst(
  readings: Map<Text, Reading>,
  resting: Resting,
  panel: Element | null,
): Loss {
  const isOfPanel = ({ one, other }: Overlap) =>
    panel !== null && (holds(panel, one.element) || holds(panel, other.element));
  const lost = [
    ...[...readings.values()].flatMap((now) => clipped(now, resting)),
    ...[...readings.values()].flatMap((now) => runTogether(now, resting)),
    ...overlaps(readings.values())
      .filter((overlap) => !isOfPanel(overlap))
      .flatMap((overlap) => overlapped(overlap, resting)),
    ...missing(readings, resting),
  ];
  const { story, storyLength: before } = resting;
  const share = before === 0 ? 1 : Math.min(1, storyLength(readings, story) / before);
  return { lost: lost.slice(0, MOST_FOUND), storyShare: share };
}

function clipped(now: Reading, { readings, cutters }: Resting): LostReading[] {
  const before = readings.get(now.text);
  const { by, shown } = now;
  if (before && by && isCutThrough(now, by)) {
    return [{ reading: now, kind: 'clipped', by, oneLine: false, atRest: true }];
  }
  if (!before || before.shown < WHOLE || shown > before.shown - LEAST_LOSS || shown >= WHOLE)
    return [];
  if (by && cutters.has(by)) return [];
  // A carousel that shows fewer cards in a narrower window has the others beside it.
  if (now.sideways && by && isInRow(now.element, by)) return [];
  return [{ reading: now, kind: 'clipped', by, oneLine: isInOneLine(now) }];
}

/** Lines closer than this are painted over each other: letters reach above and below it. */
const CLOSE_LINES = 0.8;

/** Lines of one text that were apart at rest, and lie over each other now. */
function runTogether(now: Reading, { readings }: Resting): LostReading[] {
  const before = readings.get(now.text)?.lineGap ?? null;
  if (now.lineGap === null || now.lineGap >= CLOSE_LINES) return [];
  if (before !== null && before < CLOSE_LINES) return [];
  return [{ reading: now, kind: 'lines', by: null, oneLine: false }];
}

/** A line that may not wrap, in a box of its own that is lower than its letters: shut parts have no height at all. */
function isCutThrough({ element, shown }: Reading, box: Element): boolean {
  if (element !== box || shown >= WHOLE || shown === 0) return false;
  const { whiteSpace, fontSize } = styleOf(element);
  return whiteSpace === 'nowrap' && innerHeightOf(box) < Number.parseFloat(fontSize) * LETTERS;
}

const LETTERS = 0.75;

/** Whether the element is one of several things beside each other in the box. */
function isInRow(element: Element, box: Element): boolean {
  for (const at of lineage(element)) {
    if (at === box) return false;
    const { top } = rectOf(at);
    const around = flatParent(at);
    const beside = (around ? [...childrenOf(around)] : []).filter((other) => {
      const rect = rectOf(other);
      return rect.width > 0 && Math.abs(rect.top - top) < 2;
    });
    if (beside.length >= LEAST_ROW) return true;
  }
  return false;
}

const LEAST_ROW = 3;

/** Whether the box that cuts the text off is no higher than a line of it. */
function isInOneLine({ by, element }: Reading): boolean {
  if (!by) return false;
  const lineHeight = Number.parseFloat(styleOf(element).lineHeight);
  return Number.isFinite(lineHeight) && innerHeightOf(by) > 0 && innerHeightOf(by) <= lineHeight;
}

function overlapped(
  { one, other }: Overlap,
  { story, readings, overlapping }: Resting,
): LostReading[] {
  if (overlapping.get(one.text)?.has(other.text)) return [];
  if (!readings.has(one.text) || !readings.has(other.text)) return [];
  // Of the two, the one that matters more to readers is said to be lost.
  const isLess = partOf(one.element, story) === 'other' && partOf(other.element, story) !== 'other';
  const [lost, over] = isLess ? [other, one] : [one, other];
  return [{ reading: lost, kind: 'overlapped', by: over.element, oneLine: false }];
}

/** Words of the story that are no longer painted. A template may swap the rest for what suits the window. */
function missing(now: Map<Text, Reading>, { story, readings }: Resting): LostReading[] {
  // It may stand behind those that were read.
  if (now.size >= MOST_TEXTS) return [];
  return [...readings.values()]
    .filter(({ text, element }) => !now.has(text) && isConnected(text) && isInStory(story, element))
    .map((before) => ({
      reading: { ...before, shown: 0 },
      kind: 'missing',
      by: null,
      oneLine: false,
    }));
}
