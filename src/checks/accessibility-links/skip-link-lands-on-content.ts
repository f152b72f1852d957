import { skipLinkLandsOnContentWords } from '../../messages/en/skip-link-lands-on-content.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { Distance } from '../../model/skip-links.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { at, called, followingOf, isMainLink, type Tried, triedLinks } from './skip-links.ts';

/** The link to the story lands at the story: past the menus, and not past its beginning. WCAG 2.4.1, 2.4.4. */
export const skipLinkLandsOnContent = defineCheck({
  id: 'skip-link-lands-on-content',
  area: 'accessibility-links',
  words: skipLinkLandsOnContentWords,
  impact: 'moderate',
  level: 'A',
  wcag: ['2.4.1', '2.4.4'],
  act: [],
  techniques: ['G1'],
  owner: 'template',
  supersedes: [],
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const tried = triedLinks(skipLinks).filter(isJudged);
    if (tried.length === 0) return inapplicable('No skip link takes the keyboard to the story.');
    const findings = doubtedWhereUnstyled(tried.flatMap(findingFor), skipLinks);
    if (findings.length === 0) return passed('The skip link lands at the story.');
    const failed = findings.some(({ outcome }) => outcome === 'failed');
    return found(
      failed
        ? 'The skip link misses the story.'
        : 'Whether the skip link lands at the story cannot be told.',
      findings,
    );
  },
});

function isJudged(tried: Tried): boolean {
  const { trial } = tried;
  return (
    isMainLink(tried) &&
    followingOf(tried) === 'followed' &&
    trial.view.left === null &&
    !trial.view.rerendered &&
    trial.view.hidden === null
  );
}

function findingFor(tried: Tried): FindingDraft[] {
  const { link, trial } = tried;
  if (!trial.distance) return [];
  const verdict = verdictOn(trial.distance);
  if (!verdict) return [];
  return [
    at(
      tried,
      {
        outcome: verdict.outcome,
        message: `${called(link)} ${verdict.message}.`,
        fix: 'Point the link to the element that begins with the headline, such as <main>.',
      },
      { ...trial.distance },
    ),
  ];
}

function verdictOn(distance: Distance): Verdict | null {
  const { headlineAhead, landmark, navigationLinksBetween, stopsBetween, charactersBetween } =
    distance;
  if (headlineAhead === null)
    return { outcome: 'cantTell', message: 'leads into a page without a headline' };
  if (landmark !== null && landmark !== 'search')
    return { outcome: 'failed', message: `lands in ${NAMES[landmark]}` };
  if (headlineAhead && navigationLinksBetween >= THRESHOLDS.menuLinksToHeadline) {
    return {
      outcome: 'failed',
      message: `lands before a menu: ${navigationLinksBetween} of its links lie between there and the headline`,
    };
  }
  const isFar = charactersBetween > THRESHOLDS.charactersToHeadline;
  if (!headlineAhead) return verdictBehind(distance, isFar);
  return isFar || stopsBetween > THRESHOLDS.stopsToHeadline
    ? {
        outcome: 'cantTell',
        message: `lands well before the headline: ${stopsBetween} stops and ${charactersBetween} characters`,
      }
    : null;
}

/** Past the headline: right behind it lie the byline and the picture, further on the story is missed. */
function verdictBehind({ pastStory }: Distance, isFar: boolean): Verdict | null {
  if (pastStory) return { outcome: 'failed', message: 'lands after the story' };
  return isFar ? { outcome: 'cantTell', message: 'lands well after the headline' } : null;
}

type Verdict = { outcome: 'failed' | 'cantTell'; message: string };

const NAMES = {
  banner: 'the banner',
  navigation: 'the navigation',
  complementary: 'an aside',
  contentinfo: 'the footer',
} as const;
