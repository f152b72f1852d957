import { headingNotSwallowedWords } from '../../messages/en/heading-not-swallowed.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { quoted } from './story-headline.ts';

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
  needs: ['headings'],
  judge({ headings: { headings } }) {
    if (headings.length === 0) return inapplicable('The page has no headings.');
    const swallowed = headings.filter(({ swallowedBy }) => swallowedBy !== null);
    return swallowed.length === 0
      ? passed('No heading is inside a control.')
      : found(
          'Headings are inside controls.',
          swallowed.map(({ element, name, swallowedBy }) => ({
            outcome: 'failed',
            element,
            message: `The heading ${quoted(name)} is inside a ${swallowedBy}: screen readers get a label and no heading.`,
            fix: 'Put the control into the heading: <h3><button>…</button></h3>.',
            data: { swallowedBy },
          })),
        );
  },
});
