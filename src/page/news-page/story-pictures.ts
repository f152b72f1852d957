import type { StoryPicture } from '../../model/news-page/news-page.ts';
import { describeElement } from '../dom/describe-element.ts';
import { all, allWithin, attr, closest, has, textOf } from '../dom/dom.ts';
import { rectOf } from '../dom/unhidden.ts';
import { isExposed } from '../seeing/exposed.ts';
import { findStory, isInStory } from '../story/story.ts';

const SMALLEST_PICTURE = 80;

/** The pictures of the story that have an alternative text, with their captions. */
export function storyPictures(): StoryPicture[] {
  const story = findStory();
  return all('img')
    .filter((picture) => isExposed(picture) && has(picture, 'alt'))
    .filter((picture) => closest(picture, 'figure') !== null || isInStory(story, picture))
    .filter((picture) => closest(picture, 'nav,aside,footer,header nav') === null)
    .filter((picture) => rectOf(picture).width >= SMALLEST_PICTURE)
    .map((picture) => {
      const figure = closest(picture, 'figure');
      const [caption] = figure ? allWithin(figure, 'figcaption') : [];
      return {
        element: describeElement(picture),
        alt: (attr(picture, 'alt') ?? '').trim(),
        caption: caption ? textOf(caption) : null,
        file: fileOf(picture),
      };
    });
}

function fileOf(picture: Element): string {
  const [path = ''] = (attr(picture, 'src') ?? '').split(/[?#]/);
  return path.startsWith('data:') ? '' : (path.split('/').pop() ?? '');
}
