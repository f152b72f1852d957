import type { LostText, Sampled } from '../../model/text-size/text-scaling.ts';
import { describeElement } from '../dom/describe-element.ts';
import { styleOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { elementAt } from '../dom/handles.ts';
import { layOutSkipped, skipAgain } from './change-text.ts';
import { sampled, startGrowth } from './growth.ts';
import { type Loss, type LostReading, lossAgainst } from './loss-against.ts';
import { type Resting, restingAs } from './resting-texts.ts';
import { partOf, rememberStory } from './text-part.ts';
import { latestTexts, readTexts } from './text-readings.ts';

const MOST_LOST = 20;
const LONGEST_TEXT = 60;

const known: { start: Resting | null; mark: Resting | null; loss: Loss } = {
  loss: { lost: [], storyShare: 1 },
  start: null,
  mark: null,
};

/** Remembers the page at rest. What the browser skips to lay out is laid out until `endScaling`. */
export function startScaling(): { fontSizePx: number | null; sampled: Sampled } {
  layOutSkipped();
  const story = rememberStory();
  known.start = restingAs(readTexts());
  known.mark = null;
  startGrowth(story);
  const { firstParagraph } = story;
  return {
    sampled: sampled(),
    fontSizePx: firstParagraph ? Number.parseFloat(styleOf(firstParagraph).fontSize) : null,
  };
}

export function endScaling(): void {
  skipAgain();
}

/** Takes the state in which the texts were last read for the one that the next is held against. */
export function markResting(): void {
  known.mark = restingAs(latestTexts());
}

export function forgetMark(): void {
  known.mark = null;
}

/** Finds what is lost now against the resting state; what a panel of these elements lies over is left out. */
export function findLoss(inPanel: readonly number[]): void {
  const resting = known.mark ?? known.start;
  known.loss = resting ? lossAgainst(resting, panelAround(inPanel)) : { lost: [], storyShare: 1 };
}

/** The layer above the page that holds the first of the elements; null where they lie in the page itself. */
function panelAround([first]: readonly number[]): Element | null {
  const element = first === undefined ? null : elementAt(first);
  for (const at of element ? lineage(element) : []) {
    if (/^(?:absolute|fixed)$/.test(styleOf(at).position)) return at;
  }
  return null;
}

/** What the last `findLoss` found, one entry an element: described when the page is itself again. */
export function describeLoss(): { lost: LostText[]; storyShare: number } {
  const { lost, storyShare } = known.loss;
  return { lost: oneEach(lost.map(describe)).slice(0, MOST_LOST), storyShare };
}

/** The elements whose text the last `findLoss` found lost. */
export function lostElements(): Element[] {
  return known.loss.lost.map(({ reading }) => reading.element);
}

function describe({ reading, kind, by, oneLine, atRest = false }: LostReading): LostText {
  const { element, text, shown, shortened } = reading;
  return {
    element: describeElement(element),
    text: text.data.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT),
    part: partOf(element),
    kind,
    shown: Math.round(shown * 100) / 100,
    by: by && describeElement(by),
    shortened: kind === 'clipped' && shortened && !atRest,
    oneLine,
    atRest,
  };
}

function oneEach(lost: readonly LostText[]): LostText[] {
  const seen = new Set<string>();
  return lost.filter(({ element, kind }) => {
    const key = `${kind} ${element.selector.join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
}
