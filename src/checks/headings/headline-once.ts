import { headlineOnceWords } from '../../messages/en/headline-once.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { HeadlineCopy } from '../../model/headline.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { hasHeadline, NO_STORY, quoted } from './story-headline.ts';

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
  needs: ['headline'],
  judge({ headline }) {
    if (!hasHeadline(headline)) return NO_STORY;
    const { copies, text, element } = headline;
    if (copies.length <= 1) return passed('The headline is said once.');
    const isOwn = (copy: HeadlineCopy) =>
      copy.element.selector.join(' ') === element?.selector.join(' ');
    const own = copies.find(isOwn) ?? copies.find(({ level }) => level !== null) ?? copies[0];
    const others = copies.filter((copy) => copy !== own);
    const headings = copies.filter(({ level }) => level !== null).length;
    const isMuch = headings > 1 || copies.length >= THRESHOLDS.headlineCopies;
    return found(
      `The headline ${quoted(text)} is said ${copies.length} times.`,
      others.map(finding),
      isMuch ? undefined : 'minor',
    );
  },
});

function finding({ element, text, level }: HeadlineCopy): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message: `This ${level === null ? 'text' : `heading of level ${level}`} says the headline ${quoted(text)} again.`,
    fix: 'Leave it out, or hide it from screen readers with aria-hidden="true".',
    data: { level },
  };
}
