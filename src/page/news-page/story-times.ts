import type { StoryTime } from '../../model/news-page/news-page.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { describeElement } from '../dom/describe-element.ts';
import { all, attr, closest, textOf } from '../dom/dom.ts';
import { isExposed } from '../seeing/exposed.ts';
import { findStory, type Story } from '../story/story.ts';

/** The times that stand with the story. */
export function storyTimes(): StoryTime[] {
  const story = findStory();
  return all('time')
    .filter((time) => isExposed(time) && textOf(time) !== '' && isOfStory(time, story))
    .map((time) => ({
      element: describeElement(time),
      datetime: attr(time, 'datetime'),
      text: textOf(time),
      inByline: isBeforeText(time, story),
    }))
    .slice(0, 20);
}

/** Near the headline or in the story; a time in a link or a list further down is another story's. */
function isOfStory(time: Element, { container, firstParagraph, lastParagraph }: Story): boolean {
  if (!container?.contains(time) || closest(time, 'nav,aside,footer,a[href]')) return false;
  if (isBeforeText(time, { firstParagraph })) return true;
  const isInText = lastParagraph === null || !comesAfter(time, lastParagraph);
  return isInText && closest(time, 'li') === null;
}

function isBeforeText(time: Element, { firstParagraph }: Pick<Story, 'firstParagraph'>): boolean {
  return firstParagraph === null || !comesAfter(time, firstParagraph);
}
