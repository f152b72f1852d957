import { defineCheck, found, inapplicable, type Judgement, passed } from '../../model/check.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import { likeness, normalised, SAME_STORY, titleParts } from '../../text/headline-text.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { hasHeadline, shortened, whyNoHeadline } from './story-headline.ts';
import { titleNamesStoryWords } from './title-names-story.words.ts';

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
  example: {
    before: '<title>The Harbour Ledger</title>',
    after: '<title>Ferry returns | The Harbour Ledger</title>',
  },
  asksMoreThanWcag: true,
  needs: ['headline'],
  judge({ headline }, say) {
    const { title } = headline.metadata;
    if (!hasHeadline(headline)) return inapplicable(whyNoHeadline(headline, say));
    if (normalised(title) === '') return failure(say.none, title, say);
    if (likeness(headline.text, title) >= SAME_STORY) return orderOf(headline, say);
    if (saysNothing(headline)) {
      return failure(say.saysNothing(shortened(title)), title, say);
    }
    return found(say.unsure, [
      {
        outcome: 'cantTell',
        element: null,
        message: say.fewWords(shortened(title), shortened(headline.text)),
        fix: say.fix,
        data: { title, headline: headline.text },
      },
    ]);
  },
});

type Say = typeof titleNamesStoryWords.says;

function failure(message: string, title: string, say: Say): Judgement {
  return found(message, [
    { outcome: 'failed', element: null, message, fix: say.fix, data: { title } },
  ]);
}

/** What templates show for nothing. */
const NOTHING = /^(?:undefined|null|untitled|nan|object object|title|home|document)$/;
/** The name of the site, an address, or nothing at all. */
function saysNothing({ metadata: { title, siteNames }, text }: HeadlineFacts): boolean {
  const said = normalised(title);
  if (NOTHING.test(said) || /^(?:https?:\/\/|www\.)\S+$/i.test(title.trim())) return true;
  if (siteNames.some((name) => said === normalised(name))) return true;
  // A word or two that the headline has none of are a name.
  return said.split(' ').length <= THRESHOLDS.shortNameWords && likeness(title, text) === 0;
}

/** With the site's name first, tabs and lists of search results show that alone. */
function orderOf({ metadata: { title, siteNames }, text }: HeadlineFacts, say: Say): Judgement {
  const [first = '', ...rest] = titleParts(title);
  const isSiteFirst =
    siteNames.some((name) => normalised(first) === normalised(name)) &&
    rest.some((part) => likeness(part, text) >= SAME_STORY);
  if (!isSiteFirst) return passed(say.passed);
  const judgement = failure(say.siteFirst(shortened(title)), title, say);
  return { ...judgement, impact: 'minor', bestPractice: true };
}
