import { defineCheck, type FindingDraft, inapplicable, passed } from '../../model/check.ts';
import type { FakeHeading } from '../../model/headings/headings.ts';
import { foundByLooks } from '../doubt.ts';
import { fakeHeadingWords } from './fake-heading.words.ts';
import { shortened } from './story-headline.ts';

/** What looks like a heading in the story is one. WCAG 1.3.1 (F2). */
export const fakeHeading = defineCheck({
  id: 'fake-heading',
  area: 'headings',
  words: fakeHeadingWords,
  impact: 'serious',
  level: 'A',
  wcag: ['1.3.1'],
  act: [],
  techniques: ['H42', 'G141', 'F2'],
  owner: 'editor',
  supersedes: [],
  example: {
    before: '<p><strong>What it costs</strong></p>',
    after: '<h2>What it costs</h2>',
  },
  goesBy: 'sight',
  needs: ['headings', 'headline', 'document'],
  judge({ headings: { fakes }, headline, document }, say) {
    if (headline.notOne !== null) return inapplicable(say.notOne[headline.notOne]);
    if (fakes.length === 0) return passed(say.passed);
    return foundByLooks(
      say.failed(fakes.length),
      fakes.map((fake) => finding(fake, fakes, say)),
      document,
      say,
    );
  },
});

type Say = typeof fakeHeadingWords.says;

function finding(
  { element, text, style, likeHeading }: FakeHeading,
  fakes: readonly FakeHeading[],
  say: Say,
): FindingDraft {
  // One bold line may be emphasis; two of one style, or one that looks like the headings, are headings.
  const isSure = likeHeading || fakes.filter((other) => other.style === style).length > 1;
  return {
    outcome: isSure ? 'failed' : 'cantTell',
    element,
    message: say.fake(shortened(text)),
    fix: say.fix,
    data: { style, likeHeading },
  };
}
