import type { Check } from '../model/check.ts';
import { skipLinkTargetExists } from './accessibility-links/skip-link-target-exists.ts';
import { headingLevelsInOrder } from './headings/heading-levels-in-order.ts';
import { headingNotEmpty } from './headings/heading-not-empty.ts';
import { zoomNotBlocked } from './text-size/zoom-not-blocked.ts';

/** Every check, in the order in which reports show them. */
export const checks: readonly Check[] = [
  skipLinkTargetExists,
  zoomNotBlocked,
  headingNotEmpty,
  headingLevelsInOrder,
];
