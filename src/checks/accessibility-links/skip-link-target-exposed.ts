import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { skipLinkTargetExposedWords } from './skip-link-target-exposed.words.ts';
import { at, called, type Tried, triedLinks } from './skip-links.ts';

/** The target of each skip link is there for a screen reader, after the link was pressed. WCAG 2.4.1, 1.3.1. */
export const skipLinkTargetExposed = defineCheck({
  id: 'skip-link-target-exposed',
  area: 'accessibility-links',
  words: skipLinkTargetExposedWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.1', '1.3.1'],
  act: [],
  techniques: ['G1'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<div id="main" hidden></div><main>',
    after: '<main id="main">',
  },
  needs: ['skipLinks'],
  judge({ skipLinks }, say) {
    const tried = triedLinks(skipLinks).filter(
      ({ link, trial }) => link.target.kind === 'element' && trial.view.left === null,
    );
    if (tried.length === 0) return inapplicable(say.none);
    const findings = tried.flatMap((one) => findingFor(one, say));
    return findings.length === 0
      ? passed(say.passed)
      : found(say.failed(findings.length), findings);
  },
});

type Say = typeof skipLinkTargetExposedWords.says;

/** A link that opens something and puts the focus there is fine, whatever its address says. */
function findingFor(tried: Tried, say: Say): FindingDraft[] {
  const { link, trial } = tried;
  const { hidden } = trial.view;
  if (hidden === null || trial.landing.focus === 'elsewhere' || trial.landing.focus === 'in-target')
    return [];
  return [
    at(
      tried,
      {
        outcome: 'failed',
        message: say.hidden(called(link, say), say.why[hidden]),
        fix: say.fix,
      },
      { hidden },
    ),
  ];
}
