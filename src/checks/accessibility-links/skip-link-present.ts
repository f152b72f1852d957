import type { SkipLinksFacts } from '../../model/accessibility-links/skip-links.ts';
import type { TriedLink } from '../../model/accessibility-links/trial.ts';
import type { Judgement } from '../../model/check.ts';
import { defineCheck, inapplicable, passed } from '../../model/check.ts';
import { isUnstyled, type Loaded } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { purposeOf } from './purpose.ts';
import { skipLinkPresentWords } from './skip-link-present.words.ts';
import { isMeantAndLost } from './skip-link-reachable.ts';
import { followingOf, isMainLink, skipLinksOf, type Tried, triedLinks } from './skip-links.ts';

/**
 * A reader can get past what comes before the story. WCAG 2.4.1 is failed when nothing at all does it:
 * no link, no main landmark, no heading at the story's start (ACT cf77f2). A page with landmarks or
 * headings and no link meets WCAG and still costs sighted keyboard users one press a stop.
 */
export const skipLinkPresent = defineCheck({
  id: 'skip-link-present',
  area: 'accessibility-links',
  words: skipLinkPresentWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.1'],
  act: ['cf77f2'],
  techniques: ['G1', 'G123', 'G124', 'H69', 'ARIA11'],
  owner: 'template',
  supersedes: ['bypass'],
  example: {
    before: '<body><nav>40 links</nav><main id="story">',
    after: '<body><a href="#story">Skip to the story</a><nav>40 links</nav><main id="story">',
  },
  needs: ['skipLinks', 'document'],
  judge({ skipLinks, document }, say) {
    const { story } = skipLinks;
    if (story.start === null || story.stopsBefore === 0) return inapplicable(say.noStops);
    if (hasWorkingLink(skipLinks)) return passed(say.passed);
    if (story.leadsOn !== null) return passed(say.button);
    // Those that are meant for skipping were tried: what came of that is told by other checks.
    if (story.linkedFromAbove && skipLinksOf(skipLinks).length === 0) return passed(say.linked);
    if (!story.inMain && !story.headingAtStart) return withoutMechanism(skipLinks, say);
    return withoutLink(skipLinks, document, say);
  },
});

type Say = typeof skipLinkPresentWords.says;

function hasWorkingLink(facts: SkipLinksFacts): boolean {
  return triedLinks(facts).some((tried) => {
    const leadsToStory =
      isMainLink(tried) ||
      (tried.link.target.kind === 'element' && tried.link.target.holdsStory) ||
      savesMost(tried, facts.story.stopsBefore);
    return leadsToStory && followingOf(tried) === 'followed';
  });
}

/** Whatever it says, a link after which half the stops or fewer are left takes a reader along. */
function savesMost({ trial: { distance } }: Tried, stopsBefore: number): boolean {
  return distance?.headlineAhead === true && distance.stopsBetween <= stopsBefore / 2;
}

function withoutMechanism(facts: SkipLinksFacts, say: Say): Judgement {
  const { stopsBefore, blocksBefore, buttonsBefore, folding, allPressed } = facts.story;
  if (facts.story.linkedFromBelow) return passed(say.linkedFromBelow);
  if (stopsBefore < THRESHOLDS.stopsWorthSkipping && blocksBefore === 0) {
    return inapplicable(say.nextToNothing);
  }
  if (folding && (folding.blocksLeft === 0 || folding.stopsLeft <= buttonsBefore)) {
    return passed(say.folded);
  }
  if (folding || !allPressed || facts.blockedBy) {
    return { outcome: 'cantTell', message: say.mayFold, findings: [] };
  }
  return { outcome: 'failed', message: say.noMechanism(stopsBefore), findings: [] };
}

function withoutLink(facts: SkipLinksFacts, loaded: Loaded, say: Say): Judgement {
  const { stopsBefore, inMain } = facts.story;
  if (stopsBefore < THRESHOLDS.stopsWorthSkipping) return inapplicable(say.few(stopsBefore));
  if (stopsBefore < THRESHOLDS.stopsThatNeedALink) {
    return passed((inMain ? say.fewBeforeMain : say.fewBeforeHeading)(stopsBefore));
  }
  if (hasIntendedLink(facts)) {
    return passed(inMain ? say.intendedBeforeMain : say.intendedBeforeHeading);
  }
  if (isUnstyled(loaded) && stopsBefore < THRESHOLDS.stopsBeyondDoubt) {
    const message = say.doubtedLook(say.unsure(stopsBefore), loaded.missingStyleSheets);
    return { outcome: 'cantTell', message, findings: [] };
  }
  return {
    outcome: 'failed',
    message: say.noLink(stopsBefore),
    findings: [],
    impact: 'moderate',
    bestPractice: true,
  };
}

/** A link that is there and broken is told of once, by the check that says what is wrong with it. */
function hasIntendedLink(facts: SkipLinksFacts): boolean {
  return (
    skipLinksOf(facts).some(isMeantForStory) ||
    facts.links.some((link) => isMeantAndLost(link, facts))
  );
}

function isMeantForStory({ name, target }: TriedLink): boolean {
  const purpose = purposeOf(name);
  if (purpose === 'main' || (target.kind === 'element' && target.holdsStory)) return true;
  return purpose === null && target.kind !== 'element';
}
