import type { TextPart } from '../../model/text-size/text-scaling.ts';
import { closest } from '../dom/dom.ts';
import { holds } from '../dom/flat-tree.ts';
import { isInStory, type Story } from '../story/story.ts';
import type { Reading } from './reading.ts';

/** What part of the page a text belongs to; the story is the one that was found at rest, whatever becomes of the page. */
export function partOf(element: Element, story: Story): TextPart {
  if (story.headline && holds(story.headline, element)) return 'headline';
  if (isInStory(story, element)) return 'story';
  if (closest(element, 'nav,[role=navigation],[role=menu],[role=menubar]')) return 'navigation';
  if (closest(element, 'button,a[href],label,select,[role=button],[role=tab]')) return 'control';
  return 'other';
}

/** How many letters of the story are painted. */
export function storyLength(readings: Map<Text, Reading>, story: Story): number {
  let length = 0;
  for (const { element, text, shown } of readings.values()) {
    if (shown > 0 && isInStory(story, element)) length += text.data.trim().length;
  }
  return length;
}
