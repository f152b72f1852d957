import type { LinkGroup } from '../../model/accessibility-links/skip-links.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { skipLinksGroupedWords } from './skip-links-grouped.words.ts';

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
  example: {
    before: '<h1 class="visually-hidden">Accessibility links</h1>',
    after: '<nav aria-label="Accessibility links"><ul>…</ul></nav>',
  },
  needs: ['skipLinks'],
  judge({ skipLinks: { groups } }, say) {
    if (groups.length === 0) return inapplicable(say.few);
    const findings = groups.flatMap((group) => findingFor(group, say));
    return findings.length === 0 ? passed(say.passed) : found(say.failed, findings);
  },
});

function findingFor(
  { element, heading, structured, allLost }: LinkGroup,
  say: typeof skipLinksGroupedWords.says,
): FindingDraft[] {
  if (heading?.level === 1 && heading.exposed) {
    return [
      {
        outcome: 'failed',
        element: heading.element,
        message: say.levelOne,
        fix: say.fixLevelOne,
        data: { level: heading.level },
      },
    ];
  }
  if (heading?.exposed && allLost) {
    return [
      {
        outcome: 'failed',
        element: heading.element,
        message: say.allLost,
        fix: say.fixAllLost,
        data: {},
      },
    ];
  }
  if (structured || allLost) return [];
  return [
    {
      outcome: 'failed',
      element,
      message: say.apart,
      fix: say.fixApart,
      data: {},
    },
  ];
}
