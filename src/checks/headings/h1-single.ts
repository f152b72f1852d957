import { h1SingleWords } from '../../messages/en/h1-single.ts';
import { defineCheck, found, inapplicable, type Judgement, passed } from '../../model/check.ts';
import type { Heading } from '../../model/evidence.ts';
import type { HeadlineFacts } from '../../model/headline.ts';
import { announced, quoted, saysHeadline } from './story-headline.ts';

/** The page has one heading of level one. Good practice (G141). */
export const h1Single = defineCheck({
  id: 'h1-single',
  area: 'headings',
  words: h1SingleWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G141', 'H42'],
  owner: 'template',
  supersedes: ['page-has-heading-one'],
  needs: ['headings', 'headline'],
  judge({ headings: { headings }, headline }) {
    const exposed = announced(headings);
    if (exposed.length === 0) return inapplicable('The page has no headings.');
    const top = exposed.filter(({ level }) => level === 1);
    if (top.length === 0) return none(exposed.length);
    if (top.length === 1) return passed('The page has one heading of level one.');
    return headline.longArticles > 1
      ? inapplicable('The page holds several whole articles, each with a heading of its own.')
      : several(top, headline);
  },
});

function none(headings: number): Judgement {
  const message = 'No heading of the page is of level one.';
  const fix = 'Make the headline an <h1>.';
  return found(
    message,
    [{ outcome: 'failed', element: null, message, fix, data: { headings } }],
    'moderate',
  );
}

function several(top: readonly Heading[], headline: HeadlineFacts): Judgement {
  const own = top.find((heading) => saysHeadline(heading, headline)) ?? top[0];
  return found(
    `The page has ${top.length} headings of level one.`,
    top
      .filter((heading) => heading !== own)
      .map(({ element, name }) => ({
        outcome: 'failed',
        element,
        message: `${quoted(name)} is a heading of level one beside ${quoted(own?.name ?? '')}.`,
        fix: 'Leave level one to the headline; the name of the site needs no heading.',
        data: { headings: top.length },
      })),
  );
}
