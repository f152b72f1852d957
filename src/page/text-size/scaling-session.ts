import type { Box, ElementRef } from '../../model/element-ref.ts';
import type { Growth } from '../../model/text-size/text-scaling.ts';
import { describeElement } from '../dom/describe-element.ts';
import { session } from '../dom/session.ts';
import type { Loss } from './loss-against.ts';
import type { Reading } from './reading.ts';
import type { Resting } from './resting-texts.ts';
import type { Saved } from './saved-styles.ts';

/** How wide the first words of a part of the story were painted at rest. */
export type Sample = { kind: keyof Growth; element: Element; width: number };

/** What enlarging the text has to remember. */
type Scaling = {
  /** The page at rest, and the state that `markResting` has put in its place. */
  start: Resting;
  mark: Resting | null;
  samples: Sample[];
  /** Where the elements of the texts were painted at rest: in another window they lie elsewhere. */
  boxes: Map<Element, Box | null>;
  /** What the browser skips to lay out, laid out until the end. */
  unskipped: Saved;
  /** The texts as they were read last, and what of them was lost. */
  texts: Map<Text, Reading>;
  loss: Loss;
};

/** The exercise of enlarged text, from `startScaling` to `endScaling`. */
export const scaling = session<Scaling>('scaling.startScaling');

/** An element as plain data, where it lay at rest as far as that is known. */
export function describeAtRest(element: Element): ElementRef {
  const described = describeElement(element);
  const box = scaling.current().boxes.get(element);
  return box === undefined ? described : { ...described, box };
}
