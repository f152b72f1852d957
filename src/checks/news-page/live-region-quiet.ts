import { liveRegionQuietWords } from '../../messages/en/live-region-quiet.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { LiveRegion } from '../../model/motion.ts';

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
  needs: ['motion'],
  judge({ motion: { live } }) {
    if (live.length === 0) return inapplicable('The page has no live regions.');
    const findings = live.flatMap(findingFor);
    return findings.length > 0
      ? found('Live regions talk over the story.', findings)
      : passed('The live regions stayed quiet.');
  },
});

const MANY_UPDATES = 2;

function findingFor({ element, assertive, updates, holdsStory }: LiveRegion): FindingDraft[] {
  const isLoud = assertive && updates >= MANY_UPDATES;
  if (!isLoud && !holdsStory) return [];
  return [
    {
      outcome: 'failed',
      element,
      message: isLoud
        ? `This region interrupts the reader: it is assertive and changed ${updates} times by itself within seconds.`
        : 'The story is inside a live region, so that each change of it is read aloud.',
      fix: isLoud
        ? 'Use role="status" (polite), and change it for real news only.'
        : 'Keep the live region to the few words that change.',
      data: { assertive, updates, holdsStory },
    },
  ];
}
