import { skipLinkNotObscuredWords } from '../../messages/en/skip-link-not-obscured.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { at, called, type Tried, triedLinks } from './skip-links.ts';

/** Nothing covers a focused skip link. WCAG 2.4.11 when all of it is hidden; part of it is a matter of good practice (2.4.12). */
export const skipLinkNotObscured = defineCheck({
  id: 'skip-link-not-obscured',
  area: 'accessibility-links',
  words: skipLinkNotObscuredWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['2.4.11'],
  act: [],
  techniques: ['C43'],
  owner: 'template',
  supersedes: [],
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const tried = triedLinks(skipLinks).filter(({ trial }) => trial.look.clipped < 1);
    if (tried.length === 0) return inapplicable('No skip link was seen with the focus.');
    const findings = doubtedWhereUnstyled(tried.flatMap(findingFor), skipLinks);
    if (findings.length === 0) return passed('Nothing covers the focused skip links.');
    if (findings.every(({ outcome }) => outcome === 'cantTell')) {
      return found('Whether something covers a focused skip link cannot be told.', findings);
    }
    const whole = tried.some(isCoveredWhole);
    return {
      ...found(
        whole
          ? 'Something covers a focused skip link.'
          : 'Something covers part of a focused skip link.',
        findings,
      ),
      ...(whole ? {} : { impact: 'moderate' as const, bestPractice: true as const }),
    };
  },
});

function findingFor(tried: Tried): FindingDraft[] {
  const { link, trial } = tried;
  const { covered, coveredBy, coverIsBar, pixelsChanged } = trial.look;
  const whole = isCoveredWhole(tried);
  if (!whole && (covered <= 1 - THRESHOLDS.shownShare || isSeenThrough(tried))) return [];
  const bar = coverIsBar ? ' (a bar or dialog that can be closed)' : '';
  return [
    at(
      tried,
      {
        outcome: 'failed',
        message: `${called(link)} is ${whole ? 'hidden' : 'partly hidden'} behind ${coveredBy?.html ?? 'something'}${bar}.`,
        fix: 'Give the focused link a higher z-index, or a place that nothing else takes.',
      },
      { covered, coveredBy: coveredBy?.selector ?? null, pixelsChanged },
    ),
  ];
}

/** A pixel that changes shows the link through what lies over it. */
function isCoveredWhole({ trial: { look } }: Tried): boolean {
  return look.shown === 0 && look.covered > 0 && look.pixelsChanged === false;
}

function isSeenThrough({ trial: { look } }: Tried): boolean {
  return look.shown === 0 && look.pixelsChanged !== false;
}
