import type { Growth } from '../../model/text-scaling.ts';
import { closest, styleOf, textOf } from '../dom.ts';
import type { Story } from '../story/story.ts';
import { isVertical } from '../writing-mode.ts';
import { isPainted } from './text-readings.ts';

const MOST_SAMPLES = 12;
const LONGEST_WORD = 10;

type Sample = { kind: keyof Growth; element: Element; width: number };
const known: { samples: Sample[] } = { samples: [] };

/** Remembers how wide the first words of the story's paragraphs and of its headline are painted. */
export function startGrowth({ paintedHeadline: headline, paragraphs: all }: Story): void {
  const paragraphs = all.filter(isSample).slice(0, MOST_SAMPLES);
  known.samples = [
    ...paragraphs.map((element) => ({ kind: 'paragraph' as const, element })),
    ...(headline ? [{ kind: 'headline' as const, element: headline }] : []),
  ].flatMap((sample) => {
    const width = paintedWidth(sample.element);
    return width ? [{ ...sample, width }] : [];
  });
}

function isSample(paragraph: Element): boolean {
  return textOf(paragraph) !== '' && isPainted(paragraph) && !closest(paragraph, 'aside,nav,form');
}

/** How much wider the words are painted now: the median over the paragraphs. */
export function growth(): Growth {
  return { paragraph: medianOf('paragraph'), headline: medianOf('headline') };
}

function medianOf(kind: keyof Growth): number | null {
  const ratios = known.samples
    .filter((sample) => sample.kind === kind)
    .flatMap(({ element, width }) => {
      const now = paintedWidth(element);
      return now ? [now / width] : [];
    })
    .sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? null;
}

/**
 * The width at which an element's first word is painted, in CSS pixels: the one number in which font
 * size, zoom, transforms and changes of style sheets all show. Null without a word on one line, and 0 where the words have vanished.
 */
export function paintedWidth(element: Element): number | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const length = text instanceof Text ? firstWordOf(text, element) : null;
    if (length !== null) return length;
  }
  return null;
}

/** How long a text's first word is painted, along its line; null where it has none, or one on two lines. */
function firstWordOf(text: Text, element: Element): number | null {
  const start = text.data.search(/\p{L}|\p{N}/u);
  if (start < 0) return null;
  const [word = ''] = text.data.slice(start, start + LONGEST_WORD).split(/\s/);
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  const [rect, more] = range.getClientRects();
  if (more || !rect) return null;
  const length = isVertical(element) ? rect.height : rect.width;
  return length > 0 || isVanished(text) ? length : null;
}

/** Text of size 0 is there, and nobody sees it. */
function isVanished({ parentElement }: Text): boolean {
  return parentElement !== null && Number.parseFloat(styleOf(parentElement).fontSize) === 0;
}
