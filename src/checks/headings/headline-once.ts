import { defineCheck, type FindingDraft, inapplicable, passed } from '../../model/check.ts';
import { keyOf } from '../../model/element-ref.ts';
import type { HeadlineCopy } from '../../model/headings/headline.ts';
import { foundByLooks } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { headlineOnceWords } from './headline-once.words.ts';
import { hasHeadline, shortened, whyNoHeadline } from './story-headline.ts';

/** The headline is announced once. Good practice, in the spirit of WCAG 2.4.6. */
export const headlineOnce = defineCheck({
  id: 'headline-once',
  area: 'headings',
  words: headlineOnceWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G130'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<h1>Ferry returns</h1> … <div class="sticky">Ferry returns</div>',
    after: '<h1>Ferry returns</h1> … <div class="sticky" aria-hidden="true">Ferry returns</div>',
  },
  needs: ['headline', 'document'],
  judge({ headline, document }, say) {
    if (!hasHeadline(headline)) return inapplicable(whyNoHeadline(headline, say));
    const { copies, text, element } = headline;
    if (copies.length <= 1) return passed(say.passed);
    const isOwn = (copy: HeadlineCopy) =>
      element !== null && keyOf(copy.element) === keyOf(element);
    const own = copies.find(isOwn) ?? copies.find(({ level }) => level !== null) ?? copies[0];
    const others = copies.filter((copy) => copy !== own);
    const headings = copies.filter(({ level }) => level !== null).length;
    const isMuch = headings > 1 || copies.length >= THRESHOLDS.headlineCopies;
    // A style sheet may show one of the copies at a time.
    return foundByLooks(
      say.failed(shortened(text), copies.length),
      others.map((copy) => finding(copy, say)),
      document,
      say,
      isMuch ? undefined : 'minor',
    );
  },
});

type Say = typeof headlineOnceWords.says;

function finding({ element, text, level }: HeadlineCopy, say: Say): FindingDraft {
  const headline = shortened(text);
  return {
    outcome: 'failed',
    element,
    message: level === null ? say.againAsText(headline) : say.againAsHeading(headline, level),
    fix: say.fix,
    data: { level },
  };
}
