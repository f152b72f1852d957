import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { skipLinkNotObscuredWords } from './skip-link-not-obscured.words.ts';
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
  example: {
    before: '.skip:focus { z-index: 1 } header { position: sticky; z-index: 5 }',
    after: '.skip:focus { z-index: 10 } header { position: sticky; z-index: 5 }',
  },
  needs: ['skipLinks', 'document'],
  judge({ skipLinks, document }, say) {
    const tried = triedLinks(skipLinks).filter(({ trial }) => trial.look.clipped < 1);
    if (tried.length === 0) return inapplicable(say.noneSeen);
    const findings = doubtedWhereUnstyled(
      tried.flatMap((one) => findingFor(one, say)),
      document,
      say,
    );
    if (findings.length === 0) return passed(say.passed);
    if (findings.every(({ outcome }) => outcome === 'cantTell')) return found(say.unsure, findings);
    const whole = tried.some(isCoveredWhole);
    return {
      ...found(whole ? say.failed : say.failedInPart, findings),
      ...(whole ? {} : { impact: 'moderate' as const, bestPractice: true as const }),
    };
  },
});

type Say = typeof skipLinkNotObscuredWords.says;

function findingFor(tried: Tried, say: Say): FindingDraft[] {
  const { link, trial } = tried;
  const { look } = trial;
  const { covered, coveredBy, coverIsBar, pixelsChanged } = look;
  const whole = isCoveredWhole(tried);
  if (!whole && (covered <= THRESHOLDS.hiddenShare || isSeenThrough(tried))) return [];
  const html = coveredBy?.html ?? say.something;
  const cover = coverIsBar ? say.bar(html) : html;
  return [
    at(
      tried,
      {
        // Where no pictures could be compared, the link may show through.
        outcome: look.shown === 0 && look.pixelsChanged === null ? 'cantTell' : 'failed',
        message: (whole ? say.hidden : say.partlyHidden)(called(link, say), cover),
        fix: say.fix,
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
  return look.shown === 0 && look.pixelsChanged === true;
}
