import { headingLevelsInOrderWords } from '../../messages/en/heading-levels-in-order.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { Heading } from '../../model/evidence.ts';

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
  needs: ['headings'],
  judge({ headings: { headings } }) {
    const exposed = headings.filter((heading) => !heading.swallowedBy);
    if (exposed.length === 0) return inapplicable('The page has no headings.');
    const skips = [...byRegion(exposed).values()].flatMap(skipsIn);
    if (skips.length === 0) return passed('The heading levels follow one another.');
    const inStory = skips.some((skip) => skip.to.region.kind === 'story');
    return found(
      message(skips.length, inStory),
      skips.map(finding),
      inStory ? 'moderate' : 'minor',
    );
  },
});

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

function message(count: number, inStory: boolean): string {
  const where = inStory ? 'in the story' : 'outside the story';
  return count === 1
    ? `A heading level is left out ${where}.`
    : `Heading levels are left out in ${count} places, ${inStory ? 'some of them ' : ''}${where}.`;
}

function finding({ from, to }: Skip): FindingDraft {
  return {
    outcome: 'failed',
    element: to.element,
    message: `This heading has level ${to.level}, but the one before it, “${shorten(from.name)}”, has level ${from.level}.`,
    fix: `Make it a level ${from.level + 1} heading, or give the heading between them that is missing.`,
    data: { level: to.level, previousLevel: from.level, region: to.region.kind },
  };
}

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
