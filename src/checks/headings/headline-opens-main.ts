import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { headlineOpensMainWords } from './headline-opens-main.words.ts';
import { hasHeadline, shortened, whyNoHeadline } from './story-headline.ts';

/** The headline stands in the main content, before the story's text. Good practice (WCAG 1.3.1 in spirit). */
export const headlineOpensMain = defineCheck({
  id: 'headline-opens-main',
  area: 'headings',
  words: headlineOpensMainWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['ARIA11', 'G115'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<header><h1>Ferry returns</h1></header><main><p>…',
    after: '<main><h1>Ferry returns</h1><p>…',
  },
  needs: ['headline'],
  judge({ headline }, say) {
    const { place } = headline;
    if (!hasHeadline(headline) || !place) return inapplicable(whyNoHeadline(headline, say));
    const finding = findingFor(headline, place, say);
    return finding ? found(say.failed, [finding]) : passed(say.passed);
  },
});

type Say = typeof headlineOpensMainWords.says;

type Place = NonNullable<HeadlineFacts['place']>;

function findingFor({ element, text }: HeadlineFacts, place: Place, say: Say): FindingDraft | null {
  const headline = shortened(text);
  const misplaced = misplacedMessage(headline, place, say);
  const { charactersBefore } = place;
  if (misplaced === null && charactersBefore <= THRESHOLDS.charactersToHeadline) return null;
  return {
    outcome: misplaced === null ? 'cantTell' : 'failed',
    element,
    message: misplaced ?? say.textBefore(headline, charactersBefore),
    fix: say.fix,
    data: { ...place },
  };
}

function misplacedMessage(
  headline: string,
  { hasMain, inMain, landmark, afterBody }: Place,
  say: Say,
): string | null {
  if (landmark !== null) return say.inLandmark(headline, landmark);
  if (hasMain && !inMain) return say.outsideMain(headline);
  return afterBody ? say.afterBody(headline) : null;
}
