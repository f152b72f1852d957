import type { LostText, Sampled } from '../../model/text-size/text-scaling.ts';
import { boxOf, describeElement } from '../dom/describe-element.ts';
import { styleOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { elementAt } from '../dom/handles.ts';
import { findStory, type Story } from '../story/story.ts';
import { layOutSkipped } from './change-text.ts';
import { firstOfEach, samplesIn } from './growth.ts';
import { type LostReading, lossAgainst, NO_LOSS } from './loss-against.ts';
import { restingAs } from './resting-texts.ts';
import { restore } from './saved-styles.ts';
import { describeAtRest, scaling } from './scaling-session.ts';
import { partOf } from './text-part.ts';
import { readTexts } from './text-readings.ts';

const MOST_LOST = 20;
const LONGEST_TEXT = 60;

/** Remembers the page at rest. What the browser skips to lay out is laid out until `endScaling`. */
export function startScaling(): { fontSizePx: number | null; sampled: Sampled } {
  // One that was broken off left things laid out, which are not the page's own.
  endScaling();
  const unskipped = layOutSkipped();
  const story = findStory();
  const texts = readTexts();
  const start = restingAs(texts, story);
  const samples = samplesIn(story);
  const elements = [...texts.values()].map(({ element }) => element);
  const boxes = new Map(elements.map((element) => [element, boxOf(element)]));
  scaling.start({ start, mark: null, samples, boxes, unskipped, texts, loss: NO_LOSS });
  const { firstParagraph } = story;
  return {
    sampled: firstOfEach(samples),
    fontSizePx: firstParagraph ? Number.parseFloat(styleOf(firstParagraph).fontSize) : null,
  };
}

/** Puts back what was laid out, where the exercise came so far, and forgets the rest. */
export function endScaling(): void {
  const ended = scaling.end();
  if (ended) restore(ended.unskipped);
}

/** Takes the state in which the texts were last read for the one that the next is held against. */
export function markResting(): void {
  const state = scaling.current();
  state.mark = restingAs(state.texts, state.start.story);
}

export function forgetMark(): void {
  scaling.current().mark = null;
}

/** Finds what is lost now against the resting state; what a panel of these elements lies over is left out. */
export function findLoss(inPanel: readonly number[]): void {
  const state = scaling.current();
  state.texts = readTexts();
  state.loss = lossAgainst(state.texts, state.mark ?? state.start, panelAround(inPanel));
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
  const { loss, start } = scaling.current();
  const described = loss.lost.map((one) => describe(one, start.story));
  return { lost: oneEach(described).slice(0, MOST_LOST), storyShare: loss.storyShare };
}

/** The elements whose text the last `findLoss` found lost. */
export function lostElements(): Element[] {
  return scaling.current().loss.lost.map(({ reading }) => reading.element);
}

function describe(
  { reading, kind, by, oneLine, atRest = false }: LostReading,
  story: Story,
): LostText {
  const { element, text, shown, shortened } = reading;
  return {
    element: describeAtRest(element),
    text: text.data.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT),
    part: partOf(element, story),
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
