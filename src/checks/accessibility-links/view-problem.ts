import type { View } from '../../model/accessibility-links/trial.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { viewSays } from './view-problem.words.ts';

/** What a reader sees after landing that is not the start of the target: as part of a sentence, with the fix; null where it is. */
export function viewProblem(
  view: View,
  say: typeof viewSays,
): { message: string; fix: string } | null {
  const { targetTop, windowHeight, atEnd, covered, coveredBy } = view;
  if (targetTop === null) return null;
  if (targetTop < -THRESHOLDS.targetAbovePx) {
    return { message: say.aboveWindow(-targetTop), fix: say.fixAboveWindow };
  }
  if (
    targetTop > THRESHOLDS.targetBelowShare * windowHeight &&
    !(atEnd && targetTop < windowHeight)
  ) {
    return { message: say.farDown(targetTop, windowHeight), fix: say.fixFarDown };
  }
  if (covered > THRESHOLDS.coveredShare) {
    return {
      message: say.coveredBy(coveredBy?.html ?? say.somethingInPlace),
      fix: say.fixCovered,
    };
  }
  return null;
}
