import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { headingNotSwallowedWords } from './heading-not-swallowed.words.ts';
import { shortened } from './story-headline.ts';

/** No heading is inside a control whose content is only its label. WCAG 1.3.1. */
export const headingNotSwallowed = defineCheck({
  id: 'heading-not-swallowed',
  area: 'headings',
  words: headingNotSwallowedWords,
  impact: 'moderate',
  level: 'A',
  wcag: ['1.3.1'],
  act: [],
  techniques: ['H42'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<button><h3>Live</h3></button>',
    after: '<h3><button>Live</button></h3>',
  },
  needs: ['headings'],
  judge({ headings: { headings } }, say) {
    if (headings.length === 0) return inapplicable(say.noHeadings);
    const swallowed = headings.flatMap(({ element, name, swallowedBy }) =>
      swallowedBy === null ? [] : [{ element, name, swallowedBy }],
    );
    return swallowed.length === 0
      ? passed(say.passed)
      : found(
          say.failed,
          swallowed.map(({ element, name, swallowedBy }) => ({
            outcome: 'failed',
            element,
            message: say.swallowed(shortened(name), swallowedBy),
            fix: say.fix,
            data: { swallowedBy },
          })),
        );
  },
});
