import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { Heading } from '../../model/headings/headings.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import { normalised } from '../../text/headline-text.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { headingNotMisusedWords } from './heading-not-misused.words.ts';
import { announced, saysHeadline, shortened } from './story-headline.ts';

/** Heading markup is used for headings alone. WCAG 1.3.1 (G115, H42). */
export const headingNotMisused = defineCheck({
  id: 'heading-not-misused',
  area: 'headings',
  words: headingNotMisusedWords,
  impact: 'moderate',
  level: 'A',
  wcag: ['1.3.1'],
  act: [],
  techniques: ['G115', 'H42'],
  owner: 'editor',
  supersedes: [],
  example: {
    before: '<h3>The ferry that was laid up in March sails again …</h3>',
    after: '<p class="standfirst">The ferry that was laid up in March sails again …</p>',
  },
  needs: ['headings', 'headline'],
  judge({ headings: { headings }, headline }, say) {
    if (headline.notOne !== null) return inapplicable(say.notOne[headline.notOne]);
    const story = announced(headings).filter(
      ({ region, name }) => region.kind === 'story' && normalised(name) !== '',
    );
    if (story.length === 0) return inapplicable(say.noHeadings);
    const findings = [
      ...story.filter(isParagraph).map((heading) => paragraphFinding(heading, say)),
      // That the headline is said again is headline-once’s to tell.
      ...stacks(story.filter(isNoRepetition(headline)), say),
    ];
    return findings.length === 0 ? passed(say.passed) : found(say.failed, findings);
  },
});

type Say = typeof headingNotMisusedWords.says;

/** True for all headings but those that say the headline when another has. */
function isNoRepetition(headline: HeadlineFacts): (heading: Heading) => boolean {
  let isSaid = false;
  return (heading) => {
    if (!saysHeadline(heading, headline)) return true;
    const isFirst = !isSaid;
    isSaid = true;
    return isFirst;
  };
}

function isParagraph({ name }: Heading): boolean {
  const sentences = name.match(/\p{L}[.。।۔]["'”’»)]*(?:\s|$)/gu)?.length ?? 0;
  const isLong =
    name.length > THRESHOLDS.headingCharacters || name.split(' ').length > THRESHOLDS.headingWords;
  return isLong || (sentences >= 2 && name.length > THRESHOLDS.headingCharacters / 2);
}

function paragraphFinding({ element, name, level }: Heading, say: Say): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message: say.paragraph(shortened(name), level),
    fix: say.fixParagraph,
    data: { level, characters: name.length },
  };
}

/** Three headings and more without a word between them. Links to other stories are a list of headlines, not a stack. */
function stacks(story: readonly Heading[], say: Say): FindingDraft[] {
  return story.flatMap((heading, index) => {
    const above = story.slice(Math.max(0, index - 2), index);
    const isThird =
      above.length === 2 &&
      above.every((one) => !one.contentAfter) &&
      ![heading, ...above].some(({ isLink }) => isLink);
    if (!isThird) return [];
    return [
      {
        outcome: 'failed' as const,
        element: heading.element,
        message: say.third(shortened(heading.name)),
        fix: say.fixStack,
        data: { level: heading.level },
      },
    ];
  });
}
