import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, inapplicable, passed } from '../../model/check.ts';
import { foundByLooks } from '../doubt.ts';
import { skipLinkMovesViewWords } from './skip-link-moves-view.words.ts';
import { at, called, followingOf, type Tried, triedLinks } from './skip-links.ts';
import { viewProblem } from './view-problem.ts';

/** After a skip link the start of its target is in view, and nothing hides it. WCAG 2.4.1; 2.4.11 for what covers it. */
export const skipLinkMovesView = defineCheck({
  id: 'skip-link-moves-view',
  area: 'accessibility-links',
  words: skipLinkMovesViewWords,
  impact: 'moderate',
  level: 'A',
  wcag: ['2.4.1', '2.4.11'],
  act: [],
  techniques: ['C43', 'G1'],
  owner: 'template',
  supersedes: [],
  example: {
    before: 'header { position: sticky; top: 0; height: 120px }',
    after: 'html { scroll-padding-top: 8rem }',
  },
  needs: ['skipLinks', 'document'],
  judge({ skipLinks, document }, say) {
    const tried = triedLinks(skipLinks).filter(isJudged);
    if (tried.length === 0) return inapplicable(say.none);
    const findings = tried.flatMap((one) => findingFor(one, say));
    return findings.length === 0
      ? passed(say.passed)
      : foundByLooks(say.failed(findings.length), findings, document, say);
  },
});

type Say = typeof skipLinkMovesViewWords.says;

function isJudged(tried: Tried): boolean {
  const { link, trial } = tried;
  if (link.target.kind !== 'element' || trial.landing.focus === 'elsewhere') return false;
  return followingOf(tried) === 'followed' && trial.view.hidden === null && !trial.view.rerendered;
}

function findingFor(tried: Tried, say: Say): FindingDraft[] {
  const { link, trial } = tried;
  const problem = viewProblem(trial.view, say);
  if (!problem) return [];
  const { targetTop, windowHeight, covered } = trial.view;
  return [
    at(
      tried,
      {
        outcome: 'failed',
        message: say.after(called(link, say), problem.message),
        fix: problem.fix,
      },
      { targetTop, windowHeight, covered, coveredBy: trial.view.coveredBy?.selector ?? null },
    ),
  ];
}
