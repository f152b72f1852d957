import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { NewsPageFacts } from '../../model/news-page/news-page.ts';
import { hasHeadline } from '../headings/story-headline.ts';
import { landmarksWords } from './landmarks.words.ts';

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
  example: {
    before: '<div class="article"><h1>…',
    after: '<main><h1>…',
  },
  needs: ['newsPage', 'headline'],
  judge({ newsPage: { mains }, headline }, say) {
    if (mains.length === 0) return noMain(hasHeadline(headline), say);
    const findings = [
      ...mains.slice(1).map((main) => another(main, say)),
      ...misplaced(mains, hasHeadline(headline), say),
    ];
    return findings.length > 0 ? found(say.failed, findings) : passed(say.passed);
  },
});

type Say = typeof landmarksWords.says;

type Main = NewsPageFacts['mains'][number];

function noMain(isStory: boolean, say: Say) {
  if (!isStory) return inapplicable(say.noStory);
  return found(say.failedNone, [
    {
      outcome: 'failed',
      element: null,
      message: say.none,
      fix: say.fix,
      data: { mains: 0 },
    },
  ]);
}

function another({ element }: Main, say: Say): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message: say.another,
    fix: say.fixAnother,
    data: {},
  };
}

function misplaced(mains: readonly Main[], isStory: boolean, say: Say): FindingDraft[] {
  const [main] = mains;
  if (!main || !isStory || mains.some(({ holdsStory }) => holdsStory)) return [];
  return [
    {
      outcome: 'failed',
      element: main.element,
      message: say.misplaced,
      fix: say.fix,
      data: { holdsHeadline: main.holdsHeadline },
    },
  ];
}
