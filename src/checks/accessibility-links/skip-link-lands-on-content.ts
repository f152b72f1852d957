import type { Distance } from '../../model/accessibility-links/trial.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { skipLinkLandsOnContentWords } from './skip-link-lands-on-content.words.ts';
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
  example: {
    before: '<div id="content"><nav>…</nav><article>',
    after: '<nav>…</nav><article id="content">',
  },
  needs: ['skipLinks', 'document'],
  judge({ skipLinks, document }, say) {
    const tried = triedLinks(skipLinks).filter(isJudged);
    if (tried.length === 0) return inapplicable(say.none);
    const findings = doubtedWhereUnstyled(
      tried.flatMap((one) => findingFor(one, say)),
      document,
      say,
    );
    if (findings.length === 0) return passed(say.passed);
    const failed = findings.some(({ outcome }) => outcome === 'failed');
    return found(failed ? say.failed : say.unsure, findings);
  },
});

type Say = typeof skipLinkLandsOnContentWords.says;

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

function findingFor(tried: Tried, say: Say): FindingDraft[] {
  const { link, trial } = tried;
  if (!trial.distance) return [];
  const verdict = verdictOn(trial.distance, called(link, say), say);
  if (!verdict) return [];
  return [
    at(
      tried,
      {
        outcome: verdict.outcome,
        message: verdict.message,
        fix: say.fix,
      },
      { ...trial.distance },
    ),
  ];
}

function verdictOn(distance: Distance, link: string, say: Say): Verdict | null {
  const { headlineAhead, landmark, navigationLinksBetween, stopsBetween, charactersBetween } =
    distance;
  if (headlineAhead === null) return { outcome: 'cantTell', message: say.withoutHeadline(link) };
  if (landmark !== null && landmark !== 'search')
    return { outcome: 'failed', message: say[IN[landmark]](link) };
  if (headlineAhead && navigationLinksBetween >= THRESHOLDS.menuLinksToHeadline) {
    return {
      outcome: 'failed',
      message: say.beforeMenu(link, navigationLinksBetween),
    };
  }
  const isFar = charactersBetween > THRESHOLDS.charactersToHeadline;
  if (!headlineAhead) return verdictBehind(distance, isFar, link, say);
  return isFar || stopsBetween > THRESHOLDS.stopsToHeadline
    ? { outcome: 'cantTell', message: say.wellBefore(link, stopsBetween, charactersBetween) }
    : null;
}

/** Past the headline: right behind it lie the byline and the picture, further on the story is missed. */
function verdictBehind(
  { pastStory }: Distance,
  isFar: boolean,
  link: string,
  say: Say,
): Verdict | null {
  if (pastStory) return { outcome: 'failed', message: say.afterStory(link) };
  return isFar ? { outcome: 'cantTell', message: say.wellAfter(link) } : null;
}

type Verdict = { outcome: 'failed' | 'cantTell'; message: string };

const IN = {
  banner: 'inBanner',
  navigation: 'inNavigation',
  complementary: 'inAside',
  contentinfo: 'inFooter',
} as const;
