import { skipLinksGroupedWords } from '../../messages/en/skip-links-grouped.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { LinkGroup } from '../../model/skip-links.ts';

/** Several skip links form one group that does not get in the way of the outline. Good practice (WCAG 1.3.1). */
export const skipLinksGrouped = defineCheck({
  id: 'skip-links-grouped',
  area: 'accessibility-links',
  words: skipLinksGroupedWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['H48', 'ARIA17'],
  owner: 'template',
  supersedes: [],
  needs: ['skipLinks'],
  judge({ skipLinks: { groups } }) {
    if (groups.length === 0) return inapplicable('The page has fewer than two skip links.');
    const findings = groups.flatMap(findingFor);
    return findings.length === 0
      ? passed('The skip links form one group.')
      : found('The skip links are not grouped well.', findings);
  },
});

function findingFor({ element, heading, structured, allLost }: LinkGroup): FindingDraft[] {
  if (heading?.level === 1 && heading.exposed) {
    return [
      {
        outcome: 'failed',
        element: heading.element,
        message: 'The heading over the skip links has level 1, which belongs to the headline.',
        fix: 'Label the group with aria-label, or give its heading level 2.',
        data: { level: heading.level },
      },
    ];
  }
  if (heading?.exposed && allLost) {
    return [
      {
        outcome: 'failed',
        element: heading.element,
        message: 'A heading announces skip links, and none of them can be reached.',
        fix: 'Show the links on focus, or take the heading away with them.',
        data: {},
      },
    ];
  }
  if (structured || allLost) return [];
  return [
    {
      outcome: 'failed',
      element,
      message: 'The skip links do not stand together: other stops lie between them.',
      fix: 'Put them into one list at the top of the page.',
      data: {},
    },
  ];
}
