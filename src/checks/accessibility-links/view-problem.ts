import type { View } from '../../model/skip-links.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** What a reader sees after landing that is not the start of the target: as part of a sentence, with the mend; null where it is. */
export function viewProblem(view: View): { message: string; fix: string } | null {
  const { targetTop, windowHeight, atEnd, covered, coveredBy } = view;
  if (targetTop === null) return null;
  if (targetTop < -THRESHOLDS.targetAbovePx) {
    return {
      message: `the beginning of the place it leads to is ${-targetTop} px above the window`,
      fix: 'Focus the target with { preventScroll: true } and scroll its start into view, or focus its heading.',
    };
  }
  if (
    targetTop > THRESHOLDS.targetBelowShare * windowHeight &&
    !(atEnd && targetTop < windowHeight)
  ) {
    return {
      message: `the place it leads to starts ${targetTop} px down, in a window of ${windowHeight} px`,
      fix: 'Let the browser scroll to the target, and do not scroll away from it afterwards.',
    };
  }
  if (covered > THRESHOLDS.coveredShare) {
    return {
      message: `${coveredBy?.html ?? 'something that stays in place'} covers the beginning of the place it leads to`,
      fix: 'Set scroll-padding-top on html to the height of the sticky header.',
    };
  }
  return null;
}
