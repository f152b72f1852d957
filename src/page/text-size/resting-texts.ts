import type { Story } from '../story/story.ts';
import { overlaps } from './overlaps.ts';
import type { Reading } from './reading.ts';
import { storyLength } from './text-part.ts';

/** Of a text, this share shows when nothing of it is lost. */
export const WHOLE = 0.95;

/** The texts as they were painted before anything was enlarged. */
export type Resting = {
  story: Story;
  readings: Map<Text, Reading>;
  /** Boxes that cut text off at rest: teasers, carousels, closed parts. What they cut off later is not new. */
  cutters: Set<Element>;
  overlapping: Map<Text, Set<Text>>;
  storyLength: number;
};

/** The state of the page that these texts were read in, to hold a later one against. */
export function restingAs(readings: Map<Text, Reading>, story: Story): Resting {
  const cutters = new Set<Element>();
  for (const { by, shown } of readings.values()) if (by && shown < WHOLE) cutters.add(by);
  const overlapping = new Map<Text, Set<Text>>();
  for (const { one, other } of overlaps(readings.values())) note(overlapping, one, other);
  return { story, readings, cutters, overlapping, storyLength: storyLength(readings, story) };
}

function note(pairs: Map<Text, Set<Text>>, { text: one }: Reading, { text: other }: Reading): void {
  pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  pairs.set(other, (pairs.get(other) ?? new Set()).add(one));
}
