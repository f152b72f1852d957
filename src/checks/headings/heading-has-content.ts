import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { Heading } from '../../model/headings/headings.ts';
import { normalised } from '../../text/headline-text.ts';
import { headingHasContentWords } from './heading-has-content.words.ts';
import { announced, shortened } from './story-headline.ts';
import { whose } from './whose.ts';

/** Something follows each heading before the next of its level. Good practice. */
export const headingHasContent = defineCheck({
  id: 'heading-has-content',
  area: 'headings',
  words: headingHasContentWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G130'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<h2>Related</h2><h2>Popular</h2>',
    after: '<h2>Popular</h2><ul>…</ul>',
  },
  goesBy: 'sight',
  needs: ['headings'],
  judge({ headings: { headings } }, say) {
    const all = announced(headings);
    if (all.length === 0) return inapplicable(say.noHeadings);
    const bare = all.filter((heading, index) => isBare(heading, all.slice(index)));
    return bare.length === 0
      ? passed(say.passed)
      : found(
          say.failed,
          bare.map(({ element, name, level, nextIsBeside, region }) => ({
            // A part of the page between them may be filled later.
            outcome: nextIsBeside ? 'failed' : 'cantTell',
            element,
            message: say.bare(shortened(name), level),
            fix: say.fix,
            data: { level },
            ...whose({ region }),
          })),
        );
  },
});

/** Of a heading and those after it: whether all up to the next of its level are without content. */
function isBare({ level, name, isLink }: Heading, onwards: readonly Heading[]): boolean {
  const next = onwards.findIndex((heading, index) => index > 0 && heading.level <= level);
  // The last one may be followed by what is loaded later; an empty one is told of elsewhere.
  if (next < 0 || level === 1 || isLink || normalised(name) === '') return false;
  return onwards.slice(0, next).every(({ contentAfter }) => !contentAfter);
}
