import { skipLinkPresentWords } from '../../messages/en/skip-link-present.ts';
import type { Judgement } from '../../model/check.ts';
import { defineCheck, inapplicable, passed } from '../../model/check.ts';
import type { SkipLinksFacts, TriedLink } from '../../model/skip-links.ts';
import { unstyledReason } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { purposeOf } from './purpose.ts';
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
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const { story } = skipLinks;
    if (story.start === null || story.stopsBefore === 0) {
      return inapplicable('Nothing that Tab stops on comes before the story.');
    }
    if (hasWorkingLink(skipLinks)) return passed('A skip link leads to the story.');
    if (!story.inMain && !story.headingAtStart) return withoutMechanism(skipLinks);
    return withoutLink(skipLinks);
  },
});

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

function withoutMechanism(facts: SkipLinksFacts): Judgement {
  const { stopsBefore, blocksBefore, buttonsBefore, folding, allPressed } = facts.story;
  if (stopsBefore < THRESHOLDS.stopsWorthSkipping && blocksBefore === 0) {
    return inapplicable('Next to nothing comes before the story.');
  }
  if (folding && (folding.blocksLeft === 0 || folding.stopsLeft <= buttonsBefore)) {
    return passed('What comes before the story can be folded away with a button.');
  }
  if (folding || !allPressed || facts.blockedBy) {
    return {
      outcome: 'cantTell',
      message:
        'Nothing leads past the blocks before the story, unless the buttons there fold enough of them away.',
      findings: [],
    };
  }
  return {
    outcome: 'failed',
    message: `Nothing leads past the ${stops(stopsBefore)} before the story: no skip link, no main landmark, no heading at its start.`,
    findings: [],
  };
}

function withoutLink(facts: SkipLinksFacts): Judgement {
  const { stopsBefore, inMain } = facts.story;
  const way = inMain ? 'a main landmark' : 'a heading';
  if (stopsBefore < THRESHOLDS.stopsWorthSkipping) {
    return inapplicable(`Only ${stops(stopsBefore)} before the story.`);
  }
  if (stopsBefore < THRESHOLDS.stopsThatNeedALink) {
    return passed(`Only ${stops(stopsBefore)} before the story, which ${way} marks.`);
  }
  if (hasIntendedLink(facts)) {
    return passed(
      `A skip link is there (whether it works, other checks say), and ${way} marks the story.`,
    );
  }
  const unstyled = unstyledReason(facts);
  if (unstyled && stopsBefore < THRESHOLDS.stopsBeyondDoubt) {
    const message = `${stops(stopsBefore)} before the story without a skip link; but ${unstyled}.`;
    return { outcome: 'cantTell', message, findings: [] };
  }
  return {
    outcome: 'failed',
    message: `A keyboard user presses Tab ${stopsBefore} times before the story, and no skip link saves it.`,
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

function stops(count: number): string {
  return count === 1 ? '1 stop comes' : `${count} stops come`;
}
