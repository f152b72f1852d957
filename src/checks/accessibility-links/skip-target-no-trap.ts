import { skipTargetNoTrapWords } from '../../messages/en/skip-target-no-trap.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { at, called, type Tried, triedLinks } from './skip-links.ts';

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
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const tried = triedLinks(skipLinks).filter(
      ({ trial }) => trial.view.left === null && trial.forwardPossible > THRESHOLDS.stopsForward,
    );
    if (tried.length === 0)
      return inapplicable('No skip link was tried on a page with stops to go on to.');
    const findings = tried.flatMap(findingFor);
    return findings.length === 0
      ? passed('The keyboard goes on from where the skip links lead.')
      : found('A skip link leads into a trap.', findings);
  },
});

function findingFor(tried: Tried): FindingDraft[] {
  const { link, trial } = tried;
  const problem = problemOf(tried);
  if (!problem) return [];
  return [
    at(
      tried,
      {
        outcome: 'failed',
        message: `After ${called(link)}, ${problem}.`,
        fix: 'Do not cancel the Tab key and do not move the focus in focus or blur handlers.',
      },
      { forward: trial.forward, backward: trial.backward, sentBack: trial.sentBack },
    ),
  ];
}

function problemOf({ trial }: Tried): string | null {
  if (trial.sentBack) return 'a script sends the focus from the target back to the link';
  if (trial.forward < THRESHOLDS.stopsForward)
    return 'five presses of Tab reach the same one or two stops';
  return trial.backward ? null : 'Shift and Tab do not get back out';
}
