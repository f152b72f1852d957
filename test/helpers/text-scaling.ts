import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

export type TextScaling = EvidenceKinds['textScaling'];
export type Growth = TextScaling['userFont']['growth'];
export type Lost = TextScaling['textOnly'][number];
export type Reflow = TextScaling['reflow'];
type Sideways = Reflow['sideways'][number];
export type Spacing = TextScaling['spacing'];

/** A story that grows with every way of enlarging it and loses nothing, but for what is given. */
export function textScaling(given: Partial<TextScaling> = {}): TextScaling {
  return {
    restingFontSizePx: 18,
    sampled: {
      paragraph: elementRef('p'),
      headline: elementRef('h1'),
      standfirst: elementRef('.standfirst'),
    },
    userFont: { growth: growth(), growthByLoad: null, lost: [] },
    zoom: zoom([2, 3, 4, 5]),
    zoom200: { lost: [], storyShare: 1 },
    reflow: reflow(),
    spacing: spacing(),
    textOnly: [],
    shots: [],
    ...given,
  };
}

/** Text of each kind that is twice as large. */
export function growth(given: Partial<Growth> = {}): Growth {
  return { paragraph: 2, headline: 2, standfirst: 2, ...given };
}

/** How much the paragraphs grow at 200, 300, 400 and 500%; headline and standfirst double, but for what is given. */
export function zoom(
  paragraphs: (number | null)[],
  given: Partial<Growth> = {},
): TextScaling['zoom'] {
  return paragraphs.map((paragraph, step) => ({
    factor: step + 2,
    growth: growth({ paragraph, ...given }),
  }));
}

/** A line of the story of which a box shows half. */
export function lost(given: Partial<Lost> = {}): Lost {
  return {
    element: elementRef('p'),
    text: 'Ferry returns',
    part: 'story',
    kind: 'clipped',
    shown: 0.5,
    by: elementRef('.box'),
    shortened: false,
    atRest: false,
    oneLine: false,
    ...given,
  };
}

/** Everything fits a window of 320 pixels. */
export function reflow(given: Partial<Reflow> = {}): Reflow {
  return { scrollsPx: 0, cutsOff: false, sideways: [], lost: [], storyShare: 1, ...given };
}

/** A line that reaches 80 pixels beyond the window. */
export function sideways(given: Partial<Sideways> = {}): Sideways {
  return {
    element: elementRef('p'),
    text: 'Ferry returns',
    beyondPx: 80,
    scroller: null,
    ...given,
  };
}

/** Nothing is lost by wider spacing. */
export function spacing(given: Partial<Spacing> = {}): Spacing {
  return { wide: [], narrow: [], insisted: [], ...given };
}
