import { headlineOpensMainWords } from '../../messages/en/headline-opens-main.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { HeadlineFacts } from '../../model/headline.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { hasHeadline, NO_STORY, quoted } from './story-headline.ts';

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
  needs: ['headline'],
  judge({ headline }) {
    const { place } = headline;
    if (!hasHeadline(headline) || !place) return NO_STORY;
    const finding = findingFor(headline, place);
    return finding
      ? found('The headline does not open the main content.', [finding])
      : passed('The headline opens the main content.');
  },
});

type Place = NonNullable<HeadlineFacts['place']>;

function findingFor({ element, text }: HeadlineFacts, place: Place): FindingDraft | null {
  const where = misplaced(place);
  const { charactersBefore } = place;
  if (where === null && charactersBefore <= THRESHOLDS.charactersToHeadline) return null;
  return {
    outcome: where === null ? 'cantTell' : 'failed',
    element,
    message: `The headline ${quoted(text)} ${where ?? `has ${charactersBefore} characters of text before it in the main content`}.`,
    fix: 'Put the headline first in <main>, before the story’s text.',
    data: { ...place },
  };
}

function misplaced({ hasMain, inMain, landmark, afterBody }: Place): string | null {
  if (landmark !== null) return `is in the ${landmark} landmark`;
  if (hasMain && !inMain) return 'is outside the main landmark';
  return afterBody ? 'comes after the story’s first paragraph' : null;
}
