import type { NewsPageFacts } from '../../model/news-page/news-page.ts';
import { describeElement } from '../dom/describe-element.ts';
import { pageBody, textOf } from '../dom/dom.ts';
import { flatElements, holds } from '../dom/flat-tree.ts';
import { isExposed } from '../seeing/exposed.ts';
import { isMain } from '../seeing/landmarks.ts';
import { findStory } from '../story/story.ts';
import { namedFrames } from './named-frames.ts';
import { playingMedia } from './playing-media.ts';
import { publishedDates } from './published-dates.ts';
import { storyPictures } from './story-pictures.ts';
import { storyTimes } from './story-times.ts';

/** What a news page has beside its story: frames, pictures, dates, main landmarks, media. */
export function collectNewsPage(): NewsPageFacts {
  const { headline } = findStory();
  return {
    frames: namedFrames(),
    pictures: storyPictures(),
    headline: headline ? textOf(headline) : '',
    times: storyTimes(),
    published: publishedDates(),
    mains: mains(),
    playing: playingMedia(),
  };
}

function mains(): NewsPageFacts['mains'] {
  const { headline, firstParagraph } = findStory();
  return [...flatElements(pageBody())]
    .filter((element) => isMain(element) && isExposed(element))
    .map((main) => ({
      element: describeElement(main),
      holdsHeadline: headline !== null && holds(main, headline),
      holdsStory: firstParagraph !== null && holds(main, firstParagraph),
    }));
}
