import { titleNamesStoryWords } from '../../messages/en/title-names-story.ts';
import { defineCheck, found, type Judgement, passed } from '../../model/check.ts';
import type { HeadlineFacts } from '../../model/headline.ts';
import { likeness, normalised, SAME_STORY, titleParts } from '../../model/headline-text.ts';
import { hasHeadline, NO_STORY, quoted } from './story-headline.ts';

/** The page's title names its story. WCAG 2.4.2. */
export const titleNamesStory = defineCheck({
  id: 'title-names-story',
  area: 'headings',
  words: titleNamesStoryWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.2'],
  act: [],
  techniques: ['G88', 'H25', 'F25'],
  owner: 'template',
  supersedes: [],
  needs: ['headline'],
  judge({ headline }) {
    const { title } = headline.metadata;
    if (!hasHeadline(headline)) return NO_STORY;
    if (normalised(title) === '') return failure('The page has no title.', title);
    if (likeness(headline.text, title) >= SAME_STORY) return orderOf(headline);
    if (saysNothing(headline)) {
      return failure(`The title ${quoted(title)} names no story.`, title);
    }
    return found('Whether the title names the story could not be told.', [
      {
        outcome: 'cantTell',
        element: null,
        message: `The title ${quoted(title)} shares few words with the headline ${quoted(headline.text)}.`,
        fix: FIX,
        data: { title, headline: headline.text },
      },
    ]);
  },
});

const FIX = 'Write the headline first, then the name of the site: <title>Headline | Site</title>.';

function failure(message: string, title: string): Judgement {
  return found(message, [{ outcome: 'failed', element: null, message, fix: FIX, data: { title } }]);
}

/** What templates show for nothing. */
const NOTHING = /^(?:undefined|null|untitled|nan|object object|title|home|document)$/;
const SHORT_NAME = 2;

/** The name of the site, an address, or nothing at all. */
function saysNothing({ metadata: { title, siteName }, text }: HeadlineFacts): boolean {
  const said = normalised(title);
  if (NOTHING.test(said) || /^(?:https?:\/\/|www\.)\S+$/i.test(title.trim())) return true;
  if (siteName && said === normalised(siteName)) return true;
  // A word or two that the headline has none of are a name.
  return said.split(' ').length <= SHORT_NAME && likeness(title, text) === 0;
}

/** With the site's name first, tabs and lists of search results show that alone. */
function orderOf({ metadata: { title, siteName }, text }: HeadlineFacts): Judgement {
  const [first = '', ...rest] = titleParts(title);
  const isSiteFirst =
    siteName !== null &&
    normalised(first) === normalised(siteName) &&
    rest.some((part) => likeness(part, text) >= SAME_STORY);
  if (!isSiteFirst) return passed('The title names the story.');
  const judgement = failure(`The title ${quoted(title)} begins with the name of the site.`, title);
  return { ...judgement, impact: 'minor', bestPractice: true };
}
