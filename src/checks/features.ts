import type { EvidenceKinds } from '../model/evidence.ts';
import type { Feature } from '../model/feature.ts';
import { isMeantAndLost } from './accessibility-links/skip-link-reachable.ts';
import { skipLinksOf } from './accessibility-links/skip-links.ts';
import type { CheckId } from './registry.ts';
import { controlsOf } from './text-size/size-controls.ts';

/** How the absence of a feature is told where it was promised: as a failure of one check, whose evidence shows it. */
type FeatureRule = {
  checkId: CheckId;
  isThere(evidence: EvidenceKinds): boolean;
};

/** The rule for each feature. One that is there and broken is the business of its checks. */
export const FEATURE_RULES: Record<Feature, FeatureRule> = {
  'skip-link': {
    checkId: 'skip-link-present',
    isThere: ({ skipLinks }) =>
      skipLinksOf(skipLinks).length > 0 ||
      skipLinks.links.some((link) => isMeantAndLost(link, skipLinks)),
  },
  'text-size-control': {
    checkId: 'size-control-works',
    isThere: ({ sizeControls }) => controlsOf(sizeControls).length > 0,
  },
  headline: {
    checkId: 'headline-is-h1',
    isThere: ({ headline: { level, copies } }) =>
      level === 1 || copies.some((copy) => copy.level === 1),
  },
};
