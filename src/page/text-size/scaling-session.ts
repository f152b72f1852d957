import type { Growth } from '../../model/text-size/text-scaling.ts';
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
  /** What the browser skips to lay out, laid out until the end. */
  unskipped: Saved;
  /** The texts as they were read last, and what of them was lost. */
  texts: Map<Text, Reading>;
  loss: Loss;
};

/** The exercise of enlarged text, from `startScaling` to `endScaling`. */
export const scaling = session<Scaling>('scaling.startScaling');
