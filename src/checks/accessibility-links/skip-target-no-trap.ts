import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { at, called, type Tried, triedLinks } from './skip-links.ts';
import { skipTargetNoTrapWords } from './skip-target-no-trap.words.ts';

/** From the place where a skip link leads, Tab goes on and Shift+Tab goes back. WCAG 2.1.2. */
export const skipTargetNoTrap = defineCheck({
  id: 'skip-target-no-trap',
  area: 'accessibility-links',
  words: skipTargetNoTrapWords,
  impact: 'critical',
  level: 'A',
  wcag: ['2.1.2'],
  act: [],
  techniques: ['G21'],
  owner: 'template',
  supersedes: [],
  example: {
    before: 'main.onfocus = () => skipLink.focus()',
    after: 'no handler of focus on main',
  },
  needs: ['skipLinks'],
  judge({ skipLinks }, say) {
    const tried = triedLinks(skipLinks).filter(
      ({ trial }) => trial.view.left === null && trial.forwardPossible > THRESHOLDS.stopsForward,
    );
    if (tried.length === 0) return inapplicable(say.none);
    const findings = tried.flatMap((one) => findingFor(one, say));
    return findings.length === 0 ? passed(say.passed) : found(say.failed, findings);
  },
});

type Say = typeof skipTargetNoTrapWords.says;

function findingFor(tried: Tried, say: Say): FindingDraft[] {
  const { link, trial } = tried;
  const problem = problemOf(tried, say);
  if (!problem) return [];
  return [
    at(
      tried,
      {
        outcome: 'failed',
        message: problem(called(link, say)),
        fix: say.fix,
      },
      { forward: trial.forward, backward: trial.backward, sentBack: trial.sentBack },
    ),
  ];
}

function problemOf({ trial }: Tried, say: Say): ((link: string) => string) | null {
  if (trial.sentBack) return say.sentBack;
  if (trial.forward < THRESHOLDS.stopsForward) return say.noWayOn;
  return trial.backward ? null : say.noWayBack;
}
