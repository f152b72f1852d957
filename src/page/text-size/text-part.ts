import type { TextPart } from '../../model/text-size/text-scaling.ts';
import { closest } from '../dom/dom.ts';
import { holds } from '../dom/flat-tree.ts';
import { findStory, isInStory, type Story } from '../story/story.ts';
import type { Reading } from './reading.ts';

const page: { story: Story | null } = { story: null };

/** Finds the story, and takes texts for parts of it from now on, whatever becomes of the page. */
export function rememberStory(): Story {
  const story = findStory();
  page.story = story;
  return story;
}

/** What part of the page a text belongs to. */
export function partOf(element: Element): TextPart {
  const { story } = page;
  if (story?.headline && holds(story.headline, element)) return 'headline';
  if (isOfStory(element)) return 'story';
  if (closest(element, 'nav,[role=navigation],[role=menu],[role=menubar]')) return 'navigation';
  if (closest(element, 'button,a[href],label,select,[role=button],[role=tab]')) return 'control';
  return 'other';
}

/** Whether an element is of the story that was remembered. */
export function isOfStory(element: Element): boolean {
  return page.story !== null && isInStory(page.story, element);
}

/** How many letters of the story are painted. */
export function storyLength(readings: Map<Text, Reading>): number {
  let length = 0;
  for (const { element, text, shown } of readings.values()) {
    if (shown > 0 && isOfStory(element)) length += text.data.trim().length;
  }
  return length;
}
