import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { Heading } from '../../model/headings/headings.ts';
import { headingLevelsInOrderWords } from './heading-levels-in-order.words.ts';
import { shortened } from './story-headline.ts';
import { whose } from './whose.ts';

/**
 * No level is left out on the way down the outline (technique G141; a best practice, not a WCAG
 * failure). Judged for each region on its own: the story, an aside and the footer each start where
 * they like. Going up by any number of levels is fine.
 */
export const headingLevelsInOrder = defineCheck({
  id: 'heading-levels-in-order',
  area: 'headings',
  words: headingLevelsInOrderWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G141'],
  owner: 'template',
  supersedes: ['heading-order'],
  example: {
    before: '<h1>Ferry returns</h1> … <h4>What it costs</h4>',
    after: '<h1>Ferry returns</h1> … <h2>What it costs</h2>',
  },
  needs: ['headings'],
  judge({ headings: { headings } }, say) {
    const exposed = headings.filter((heading) => !heading.swallowedBy);
    if (exposed.length === 0) return inapplicable(say.noHeadings);
    const skips = [...byRegion(exposed).values()].flatMap(skipsIn);
    if (skips.length === 0) return passed(say.passed);
    const inStory = skips.some((skip) => skip.to.region.kind === 'story');
    return found(
      inStory ? say.inStory(skips.length) : say.outsideStory(skips.length),
      skips.map((skip) => finding(skip, say)),
      inStory ? 'moderate' : 'minor',
    );
  },
});

type Say = typeof headingLevelsInOrderWords.says;

type Skip = { from: Heading; to: Heading };

function byRegion(headings: readonly Heading[]): Map<string, Heading[]> {
  const regions = new Map<string, Heading[]>();
  for (const heading of headings) {
    const region = regions.get(heading.region.key) ?? [];
    regions.set(heading.region.key, [...region, heading]);
  }
  return regions;
}

function skipsIn(headings: readonly Heading[]): Skip[] {
  return headings.slice(1).flatMap((to, index) => {
    const from = headings[index];
    return from && to.level - from.level > 1 ? [{ from, to }] : [];
  });
}

function finding({ from, to }: Skip, say: Say): FindingDraft {
  return {
    outcome: 'failed',
    element: to.element,
    message: say.skipped(to.level, shortened(from.name), from.level),
    fix: say.fix(from.level + 1),
    data: { level: to.level, previousLevel: from.level, region: to.region.kind },
    ...whose(to),
  };
}
