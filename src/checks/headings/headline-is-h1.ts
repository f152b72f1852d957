import { headlineIsH1Words } from '../../messages/en/headline-is-h1.ts';
import { defineCheck, found, type Judgement, passed } from '../../model/check.ts';
import type { HeadlineFacts } from '../../model/headline.ts';
import { NO_STORY, quoted } from './story-headline.ts';

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
  needs: ['headline'],
  judge({ headline }) {
    if (!headline.isArticle) return NO_STORY;
    if (!headline.element) return notFound();
    if (headline.level === 1 || headline.copies.some(({ level }) => level === 1))
      return passed('The headline is a level-one heading.');
    return headline.level === null ? noHeading(headline) : otherLevel(headline, headline.level);
  },
});

function notFound(): Judgement {
  return found('Which text is the headline could not be told.', [
    {
      outcome: 'cantTell',
      element: null,
      message: 'No text of the page is like a headline in its metadata or its title.',
      fix: 'Make the headline an <h1>, and give it in JSON-LD too.',
      data: {},
    },
  ]);
}

function noHeading({ element, text, copies, knownBy }: HeadlineFacts): Judgement {
  const judgement = found('The headline is no heading.', [
    {
      outcome: knownBy === 'metadata' ? 'failed' : 'cantTell',
      element,
      message: `The headline ${quoted(text)} is not marked up as a heading.`,
      fix: 'Make it an <h1>.',
      data: { level: null, copies: copies.length },
    },
  ]);
  // Where a copy of it is a heading, screen readers get one.
  const isHeadingElsewhere = copies.some(({ level }) => level !== null);
  return isHeadingElsewhere ? { ...judgement, bestPractice: true, impact: 'moderate' } : judgement;
}

function otherLevel({ element, text, knownBy }: HeadlineFacts, level: number): Judgement {
  const judgement = found(
    'The headline is a heading of another level than one.',
    [
      {
        outcome: knownBy === 'metadata' ? 'failed' : 'cantTell',
        element,
        message: `The headline ${quoted(text)} is a heading of level ${level}.`,
        fix: 'Make it an <h1>, and the name of the site a plain link.',
        data: { level },
      },
    ],
    'moderate',
  );
  return { ...judgement, bestPractice: true };
}
