import type { Growth, Sampled, StoryWidths } from '../../model/text-size/text-scaling.ts';
import { describeElement } from '../dom/describe-element.ts';
import { closest, styleOf, textOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { isPainted } from '../dom/rendered.ts';
import { inlineStyle, pageDocument } from '../dom/unhidden.ts';
import { findStory, type Story } from '../story/story.ts';
import { isVertical } from '../story/writing-mode.ts';
import { type Sample, scaling } from './scaling-session.ts';

const MOST_SAMPLES = 12;
const LONGEST_WORD = 10;

/** How wide the first words of the story's paragraphs and of its headline are painted. */
export function samplesIn({
  paintedHeadline: headline,
  standfirst,
  paragraphs: all,
}: Story): Sample[] {
  const paragraphs = samplesOf(all, standfirst);
  return [
    ...paragraphs.map((element) => ({ kind: 'paragraph' as const, element })),
    ...(headline ? [{ kind: 'headline' as const, element: headline }] : []),
    ...(standfirst ? [{ kind: 'standfirst' as const, element: standfirst }] : []),
  ].flatMap((sample) => {
    const width = paintedWidth(sample.element);
    return width ? [{ ...sample, width }] : [];
  });
}

function samplesOf(paragraphs: readonly Element[], standfirst: Element | null): Element[] {
  return paragraphs.filter((one) => one !== standfirst && isSample(one)).slice(0, MOST_SAMPLES);
}

/** How wide the first words of the story's paragraphs are painted, and whether the story's size is held by its own styles. */
export function storyWidths(): StoryWidths {
  const { paragraphs, standfirst } = findStory();
  const samples = samplesOf(paragraphs, standfirst);
  return {
    widths: samples.map(paintedWidth),
    isHeld: samples.some((sample) => [...lineage(sample)].some(holdsItsSize)),
  };
}

function holdsItsSize(element: Element): boolean {
  return element instanceof HTMLElement && inlineStyle(element).fontSize !== '';
}

function isSample(paragraph: Element): boolean {
  return textOf(paragraph) !== '' && isPainted(paragraph) && !closest(paragraph, 'aside,nav,form');
}

/** The first element of each kind whose words are measured. */
export function firstOfEach(samples: readonly Sample[]): Sampled {
  const first = (kind: keyof Growth) => {
    const sample = samples.find((one) => one.kind === kind);
    return sample ? describeElement(sample.element) : null;
  };
  return {
    paragraph: first('paragraph'),
    headline: first('headline'),
    standfirst: first('standfirst'),
  };
}

/** How much wider the words are painted now: the median over the paragraphs. */
export function growth(): Growth {
  return {
    paragraph: medianOf('paragraph'),
    headline: medianOf('headline'),
    standfirst: medianOf('standfirst'),
  };
}

function medianOf(kind: keyof Growth): number | null {
  const ratios = scaling
    .current()
    .samples.filter((sample) => sample.kind === kind)
    .flatMap(({ element, width }) => {
      const now = paintedWidth(element);
      return now === null ? [] : [now / width];
    })
    .sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? null;
}

/**
 * The width at which an element's first word is painted, in CSS pixels: the one number in which font
 * size, zoom, transforms and changes of style sheets all show. Null without a word, and 0 where the words have vanished.
 */
export function paintedWidth(element: Element): number | null {
  const walker = pageDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const length = text instanceof Text ? firstWordOf(text, element) : null;
    if (length !== null) return length;
  }
  return null;
}

/**
 * How long a text's first word is painted, along its lines: in a narrow column a larger one is broken. Null where it has
 * none.
 */
function firstWordOf(text: Text, element: Element): number | null {
  const start = text.data.search(/\p{L}|\p{N}/u);
  if (start < 0) return null;
  const [word = ''] = text.data.slice(start, start + LONGEST_WORD).split(/\s/);
  const range = pageDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  const rects = [...range.getClientRects()];
  if (rects.length === 0) return null;
  const isUpright = isVertical(element);
  const length = rects.reduce((sum, { width, height }) => sum + (isUpright ? height : width), 0);
  return length > 0 || isVanished(text) ? length : null;
}

/** Text of size 0 is there, and nobody sees it. */
function isVanished({ parentElement }: Text): boolean {
  return parentElement !== null && Number.parseFloat(styleOf(parentElement).fontSize) === 0;
}
