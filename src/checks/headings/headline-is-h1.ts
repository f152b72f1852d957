import { defineCheck, found, inapplicable, type Judgement, passed } from '../../model/check.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import { headlineIsH1Words } from './headline-is-h1.words.ts';
import { shortened } from './story-headline.ts';

/** The headline is a heading (WCAG 1.3.1), and of level one (good practice, G141). */
export const headlineIsH1 = defineCheck({
  id: 'headline-is-h1',
  area: 'headings',
  words: headlineIsH1Words,
  impact: 'serious',
  level: 'A',
  wcag: ['1.3.1'],
  act: [],
  techniques: ['H42', 'G141', 'F2'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<div class="title">Ferry returns</div>',
    after: '<h1>Ferry returns</h1>',
  },
  asksMoreThanWcag: true,
  needs: ['headline'],
  judge({ headline }, say) {
    if (headline.notOne !== null) return inapplicable(say.notOne[headline.notOne]);
    if (!headline.element) return notFound(say);
    if (headline.level === 1 || headline.copies.some(({ level }) => level === 1))
      return passed(say.passed);
    return headline.level === null
      ? noHeading(headline, say)
      : otherLevel(headline, headline.level, say);
  },
});

type Say = typeof headlineIsH1Words.says;

function notFound(say: Say): Judgement {
  return found(say.unsure, [
    {
      outcome: 'cantTell',
      element: null,
      message: say.notFound,
      fix: say.fixNotFound,
      data: {},
    },
  ]);
}

function noHeading({ element, text, copies, knownBy }: HeadlineFacts, say: Say): Judgement {
  const judgement = found(say.failed, [
    {
      outcome: knownBy === 'look' ? 'cantTell' : 'failed',
      element,
      message: say.noHeading(shortened(text)),
      fix: say.fixNoHeading,
      data: { level: null, copies: copies.length },
    },
  ]);
  // Where a copy of it is a heading, screen readers get one.
  const isHeadingElsewhere = copies.some(({ level }) => level !== null);
  return isHeadingElsewhere ? { ...judgement, bestPractice: true, impact: 'moderate' } : judgement;
}

function otherLevel({ element, text, knownBy }: HeadlineFacts, level: number, say: Say): Judgement {
  const judgement = found(
    say.failedLevel,
    [
      {
        outcome: knownBy === 'look' ? 'cantTell' : 'failed',
        element,
        message: say.otherLevel(shortened(text), level),
        fix: say.fixLevel,
        data: { level },
      },
    ],
    'moderate',
  );
  return { ...judgement, bestPractice: true };
}
