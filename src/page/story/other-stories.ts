import { comesAfter } from '../dom/comes-after.ts';
import { closest } from '../dom/dom.ts';
import { holds } from '../dom/flat-tree.ts';
import { amountIn, BRIEF_LENGTH } from './find-body.ts';
import { levelOf } from './headings.ts';
import { type Paragraph, readParagraphs } from './paragraphs.ts';
import type { Story } from './story.ts';

/** What a heading heads beside the page's own story: another story appended `below`, or a `post` of a running report. */
export type OtherStory = 'below' | 'post';

/** Tells of headings whether they head another story; `headings` are all of the page's, in its order. */
export function otherStoriesOf(
  story: Story,
  headings: readonly Element[],
): Map<Element, OtherStory> {
  const found = new Map<Element, OtherStory>();
  if (story.notOne !== null) return found;
  const paragraphs = readParagraphs();
  const tops = headings.filter((heading) => levelOf(heading) === 1);
  for (const [index, heading] of tops.entries()) {
    if (heading === story.headline) continue;
    const text = textBelow(heading, tops[index + 1], paragraphs);
    if (isPost(heading, story)) found.set(heading, 'post');
    else if (isBelow(heading, story) && amountIn(text) >= BRIEF_LENGTH) found.set(heading, 'below');
  }
  return found;
}

function isBelow(heading: Element, { lastParagraph }: Story): boolean {
  return lastParagraph !== null && comesAfter(heading, lastParagraph);
}

function textBelow(
  heading: Element,
  next: Element | undefined,
  paragraphs: readonly Paragraph[],
): Paragraph[] {
  return paragraphs.filter(
    ({ element }) => comesAfter(element, heading) && !(next && comesAfter(element, next)),
  );
}

/** In an article of its own inside the text of a running report. */
function isPost(heading: Element, { isLive, body }: Story): boolean {
  const post = closest(heading, 'article,[role=article]');
  return isLive && body !== null && post !== null && post !== body && holds(body, post);
}
