import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { LiveRegion } from '../../model/news-page/motion.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { liveRegionQuietWords } from './live-region-quiet.words.ts';

/** What is announced by itself is short and waits its turn. WCAG 4.1.3 (ARIA22, ARIA19). */
export const liveRegionQuiet = defineCheck({
  id: 'live-region-quiet',
  area: 'news-page',
  words: liveRegionQuietWords,
  impact: 'moderate',
  level: 'AA',
  wcag: ['4.1.3'],
  act: [],
  techniques: ['ARIA19', 'ARIA22'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<div aria-live="assertive">…</div>',
    after: '<p role="status">…</p>',
  },
  needs: ['motion'],
  judge({ motion: { live } }, say) {
    if (live.length === 0) return inapplicable(say.none);
    const findings = live.flatMap((region) => findingFor(region, say));
    return findings.length > 0 ? found(say.failed, findings) : passed(say.passed);
  },
});

type Say = typeof liveRegionQuietWords.says;

function findingFor(
  { element, assertive, updates, holdsStory }: LiveRegion,
  say: Say,
): FindingDraft[] {
  const isLoud = assertive && updates >= THRESHOLDS.manyUpdates;
  if (!isLoud && !holdsStory) return [];
  return [
    {
      outcome: 'failed',
      element,
      message: isLoud ? say.loud(updates) : say.holdsStory,
      fix: isLoud ? say.fixLoud : say.fixHoldsStory,
      data: { assertive, updates, holdsStory },
    },
  ];
}
