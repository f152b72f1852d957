import { defineCheck, inapplicable, passed } from '../../model/check.ts';
import type { Heading } from '../../model/headings/headings.ts';
import { foundByLooks } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { headingVisualRankWords } from './heading-visual-rank.words.ts';
import { announced } from './story-headline.ts';

/** Deeper headings of the story are not larger. Good practice. */
export const headingVisualRank = defineCheck({
  id: 'heading-visual-rank',
  area: 'headings',
  words: headingVisualRankWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G141'],
  owner: 'template',
  supersedes: [],
  example: {
    before: 'h2 { font-size: 14px } h3 { font-size: 22px }',
    after: 'h2 { font-size: 22px } h3 { font-size: 18px }',
  },
  goesBy: 'sight',
  needs: ['headings', 'headline', 'document'],
  judge({ headings: { headings }, headline, document }, say) {
    if (headline.notOne !== null) return inapplicable(say.notOne[headline.notOne]);
    const seen = announced(headings).filter(
      ({ region, look }) => region.kind === 'story' && look.seen,
    );
    const levels = [...new Set(seen.map(({ level }) => level))].sort((a, b) => a - b);
    if (levels.length < 2) return inapplicable(say.oneLevel);
    const ranks = levels.map((level) => rankOf(level, seen));
    const rising = ranks.flatMap((deeper, index) => {
      const above = ranks.slice(0, index).find((one) => isLarger(deeper, one));
      return above ? [{ deeper: deeper.level, above: above.level }] : [];
    });
    if (rising.length === 0) return passed(say.passed);
    return foundByLooks(
      say.failed,
      rising.map(({ deeper, above }) => ({
        outcome: 'failed',
        element: seen.find(({ level }) => level === deeper)?.element ?? null,
        message: say.larger(deeper, above),
        fix: say.fix,
        data: { deeper, above },
      })),
      document,
      say,
    );
  },
});

type Rank = { level: number; fontSizePx: number; ink: number };

/** How large the headings of a level are, and how much ink they take: a bold one stands out more. */
function rankOf(level: number, headings: readonly Heading[]): Rank {
  const looks = headings.filter((heading) => heading.level === level).map(({ look }) => look);
  return {
    level,
    fontSizePx: median(looks.map(({ fontSizePx }) => fontSizePx)),
    ink: median(looks.map(({ fontSizePx, fontWeight }) => fontSizePx * fontWeight)),
  };
}

/** A small bold heading is not larger than a light one of twice its size. */
function isLarger(deeper: Rank, above: Rank): boolean {
  return deeper.fontSizePx >= above.fontSizePx && deeper.ink > above.ink * THRESHOLDS.visiblyLarger;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
