import { skipLinkRepeatableWords } from '../../messages/en/skip-link-repeatable.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { Landing } from '../../model/skip-links.ts';
import { at, called, followingOf, sentence, type Tried, triedLinks } from './skip-links.ts';

/** A skip link works a second time, by key and by mouse alike. WCAG 2.4.1. */
export const skipLinkRepeatable = defineCheck({
  id: 'skip-link-repeatable',
  area: 'accessibility-links',
  words: skipLinkRepeatableWords,
  impact: 'moderate',
  level: 'A',
  wcag: ['2.4.1', '2.1.1'],
  act: [],
  techniques: ['G1'],
  owner: 'template',
  supersedes: [],
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const tried = triedLinks(skipLinks).filter(
      (one) => followingOf(one) === 'followed' && one.trial.again !== null,
    );
    if (tried.length === 0) return inapplicable('No skip link takes the keyboard anywhere.');
    const findings = tried.flatMap(findingFor);
    return findings.length === 0
      ? passed('The skip links work again and again.')
      : found(
          sentence(
            findings,
            'works only once or only in one way',
            'work only once or only in one way',
          ),
          findings,
        );
  },
});

function findingFor(tried: Tried): FindingDraft[] {
  const { link, trial } = tried;
  const again = stays(tried, trial.again);
  const mouse = stays(tried, trial.mouse);
  if (!again && !mouse) return [];
  return [
    at(
      tried,
      {
        outcome: 'failed',
        message: again
          ? `${called(link)} takes the keyboard along the first time and leaves it behind the second time.`
          : `${called(link)} works by key, and a click of the mouse leaves the keyboard behind.`,
        fix: 'Do the work on every click, whatever the address says, and without { once: true }.',
      },
      { again: trial.again?.focus ?? null, mouse: trial.mouse?.focus ?? null },
    ),
  ];
}

function stays({ link, trial }: Tried, landing: Landing | null): boolean {
  return landing !== null && followingOf({ link, trial: { ...trial, landing } }) === 'stayed';
}
