import { landmarksWords } from '../../messages/en/landmarks.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { NewsPageFacts } from '../../model/news-page.ts';
import { hasHeadline } from '../headings/story-headline.ts';

/** One main landmark holds the headline and the story. Good practice (ARIA11). */
export const landmarks = defineCheck({
  id: 'landmarks',
  area: 'news-page',
  words: landmarksWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['ARIA11'],
  owner: 'template',
  supersedes: ['landmark-one-main', 'landmark-no-duplicate-main'],
  needs: ['newsPage', 'headline'],
  judge({ newsPage: { mains }, headline }) {
    if (mains.length === 0) return noMain(hasHeadline(headline));
    const findings = [...mains.slice(1).map(another), ...misplaced(mains, hasHeadline(headline))];
    return findings.length > 0
      ? found('The main landmark is not one part with headline and story.', findings)
      : passed('One main landmark holds the page’s main content.');
  },
});

type Main = NewsPageFacts['mains'][number];

function noMain(isStory: boolean) {
  if (!isStory) return inapplicable('The page is no story and has no main landmark.');
  return found('The page has no main landmark.', [
    {
      outcome: 'failed',
      element: null,
      message: 'No main landmark holds the story.',
      fix: 'Put headline and story into <main>.',
      data: { mains: 0 },
    },
  ]);
}

function another({ element }: Main): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message: 'This is one more main landmark of the page.',
    fix: 'Keep one <main>, and make the others <section> or <div>.',
    data: {},
  };
}

function misplaced(mains: readonly Main[], isStory: boolean): FindingDraft[] {
  const [main] = mains;
  if (!main || !isStory || mains.some(({ holdsStory }) => holdsStory)) return [];
  return [
    {
      outcome: 'failed',
      element: main.element,
      message: 'The story’s text is outside the main landmark.',
      fix: 'Put headline and story into <main>.',
      data: { holdsHeadline: main.holdsHeadline },
    },
  ];
}
