import type { Landing } from '../../model/accessibility-links/trial.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { skipLinkRepeatableWords } from './skip-link-repeatable.words.ts';
import { at, called, followingOf, type Tried, triedLinks } from './skip-links.ts';

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
  example: {
    before: "link.addEventListener('click', jump, { once: true })",
    after: '<a href="#main">, followed by the browser alone',
  },
  needs: ['skipLinks'],
  judge({ skipLinks }, say) {
    const tried = triedLinks(skipLinks).filter(
      (one) => followingOf(one) === 'followed' && one.trial.again !== null,
    );
    if (tried.length === 0) return inapplicable(say.none);
    const findings = tried.flatMap((one) => findingFor(one, say));
    return findings.length === 0
      ? passed(say.passed)
      : found(say.failed(findings.length), findings);
  },
});

type Say = typeof skipLinkRepeatableWords.says;

function findingFor(tried: Tried, say: Say): FindingDraft[] {
  const { link, trial } = tried;
  const again = stays(tried, trial.again);
  const mouse = stays(tried, trial.mouse);
  if (!again && !mouse) return [];
  return [
    at(
      tried,
      {
        outcome: 'failed',
        message: (again ? say.onlyOnce : say.onlyByKey)(called(link, say)),
        fix: say.fix,
      },
      { again: trial.again?.focus ?? null, mouse: trial.mouse?.focus ?? null },
    ),
  ];
}

function stays({ link, trial }: Tried, landing: Landing | null): boolean {
  return landing !== null && followingOf({ link, trial: { ...trial, landing } }) === 'stayed';
}
