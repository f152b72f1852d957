import type { PaintedPart, StorySizes } from '../../model/text-size/size-controls.ts';
import { all, styleOf, textOf } from '../dom/dom.ts';
import { nextFrame } from '../dom/settle.ts';
import { pageDocument } from '../dom/unhidden.ts';
import { findStory, isInStory, type Story } from '../story/story.ts';
import { paintedWidth } from './growth.ts';

const MOST_SAMPLES = 12;
const LONGEST_WAIT_MS = 300;
const LEAST_FRAMES = 2;

/** How wide the first words of the story's parts are painted. */
export function storySizes(): { sizes: StorySizes; fontSizePx: number | null } {
  const story = findStory();
  const sizes = measure(story);
  const { firstParagraph } = story;
  return {
    sizes,
    fontSizePx: firstParagraph ? Number.parseFloat(styleOf(firstParagraph).fontSize) : null,
  };
}

/** The same once it is another than before, or after a moment; what has an end and is moving is taken to it. */
export async function nextStorySizes(before: StorySizes): Promise<StorySizes> {
  const end = performance.now() + LONGEST_WAIT_MS;
  const known = JSON.stringify(before);
  for (let frame = 0; frame < LEAST_FRAMES || performance.now() < end; frame += 1) {
    await nextFrame();
    for (const animation of pageDocument.getAnimations()) {
      const ends = Number(animation.effect?.getComputedTiming().endTime);
      if (Number.isFinite(ends)) animation.finish();
    }
    const { sizes } = storySizes();
    if (frame + 1 >= LEAST_FRAMES && JSON.stringify(sizes) !== known) return sizes;
  }
  return storySizes().sizes;
}

const LONGEST_BEGINNING = 40;

function measure(story: Story): StorySizes {
  const widths = (selector: string) =>
    measured(all(selector).filter((element) => isInStory(story, element)));
  return {
    paragraph: measured(story.paragraphs),
    headline: measured(story.paintedHeadline ? [story.paintedHeadline] : []),
    item: widths('li'),
    quote: widths('blockquote'),
    caption: widths('figcaption'),
    cell: widths('td,th'),
  };
}

function measured(elements: readonly Element[]): PaintedPart[] {
  return elements.slice(0, MOST_SAMPLES).flatMap((element) => {
    const width = paintedWidth(element);
    if (width === null) return [];
    return [{ text: textOf(element).trim().slice(0, LONGEST_BEGINNING), width }];
  });
}
