import { fakeHeadingWords } from '../../messages/en/fake-heading.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { FakeHeading } from '../../model/evidence.ts';
import { quoted } from './story-headline.ts';

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
  needs: ['headings', 'headline'],
  judge({ headings: { fakes }, headline }) {
    if (!headline.isArticle) return inapplicable('The page is not one story.');
    if (fakes.length === 0) return passed('Nothing in the story looks like a heading and is none.');
    return found(
      fakes.length === 1
        ? 'A line of the story looks like a heading.'
        : `${fakes.length} lines of the story look like headings.`,
      fakes.map((fake) => finding(fake, fakes)),
    );
  },
});

function finding(
  { element, text, style, likeHeading }: FakeHeading,
  fakes: readonly FakeHeading[],
): FindingDraft {
  // One bold line may be emphasis; two of one style, or one that looks like the headings, are headings.
  const isSure = likeHeading || fakes.filter((other) => other.style === style).length > 1;
  return {
    outcome: isSure ? 'failed' : 'cantTell',
    element,
    message: `${quoted(text)} looks like a heading and is none.`,
    fix: 'Use the editor’s heading style (h2 below the headline) in place of bold.',
    data: { style, likeHeading },
  };
}
