import { isSkipLink } from '../../model/accessibility-links/skip-link-signs.ts';
import type { SkipLinksFacts } from '../../model/accessibility-links/skip-links.ts';
import type { TriedLink } from '../../model/accessibility-links/trial.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { purposeOf } from './purpose.ts';
import { skipLinkReachableWords } from './skip-link-reachable.words.ts';
import { at, called, skipLinksOf } from './skip-links.ts';

/** A link that is meant as a skip link can be reached with Tab. WCAG 2.1.1. */
export const skipLinkReachable = defineCheck({
  id: 'skip-link-reachable',
  area: 'accessibility-links',
  words: skipLinkReachableWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.1.1'],
  act: [],
  techniques: ['G202'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '.skip { display: none }',
    after: '.skip { position: absolute; left: -999em } .skip:focus { left: 0 }',
  },
  needs: ['skipLinks', 'document'],
  judge({ skipLinks: facts, document }, say) {
    const reachable = skipLinksOf(facts);
    const lost = facts.links.filter((link) => isMeantAndLost(link, facts));
    const silent = reachable.filter(({ ariaHidden }) => ariaHidden);
    const count = lost.length + silent.length;
    if (count === 0 && facts.blockedBy && reachable[0]) return blocked(reachable[0], say);
    if (count === 0) {
      return reachable.length === 0 ? inapplicable(say.noLinks) : passed(say.passed);
    }
    const findings = [
      ...lost.flatMap((link) => {
        const finding = findingFor(link, say);
        return isHiddenByStyle(link) ? doubtedWhereUnstyled([finding], document, say) : [finding];
      }),
      ...silent.map((link) => silentFinding(link, say)),
    ];
    return findings.some(({ outcome }) => outcome === 'failed')
      ? found(lost.length > 0 ? say.failed(lost.length) : say.failedSilent(silent.length), findings)
      : found(say.unsure, findings);
  },
});

type Say = typeof skipLinkReachableWords.says;

function findingFor(link: TriedLink, say: Say): FindingDraft {
  return at(
    { link },
    {
      outcome: 'failed',
      message: say.lost(called(link, say), whyUnreachable(link, say)),
      fix: say.fixLost,
    },
    { reason: link.unreachable },
  );
}

/** Tab stops on it, and a screen reader says nothing. */
function silentFinding(link: TriedLink, say: Say): FindingDraft {
  return at(
    { link },
    { outcome: 'failed', message: say.silent(called(link, say)), fix: say.fixSilent },
    { reason: 'aria-hidden' },
  );
}

function whyUnreachable({ unreachable }: TriedLink, { why }: Say): string {
  if (unreachable === null) return '';
  return typeof unreachable === 'object' ? why.tabindex(unreachable.tabindex) : why[unreachable];
}

function isHiddenByStyle({ unreachable }: TriedLink): boolean {
  return unreachable === 'not-shown' || unreachable === 'invisible';
}

function blocked(link: TriedLink, say: Say) {
  const message = say.blocked(called(link, say));
  return found(message, [at({ link }, { outcome: 'cantTell', message, fix: say.fixBlocked }, {})]);
}

/**
 * Whether a link is meant as a skip link, cannot be reached, and no other does its work. One that is
 * alone has to lead to the story: hidden menus are full of links to other places.
 */
export function isMeantAndLost(link: TriedLink, facts: SkipLinksFacts): boolean {
  if (
    link.unreachable === null ||
    link.name === '' ||
    !link.beforeFirstOffPageLink ||
    !isSkipLink(link)
  )
    return false;
  const leadsToStory = link.target.kind === 'element' && link.target.holdsStory;
  const inCompany =
    link.group !== null &&
    facts.links.some((other) => other !== link && other.group === link.group && isSkipLink(other));
  const saysSo = link.scripted && purposeOf(link.name) === 'main';
  if (!leadsToStory && !inCompany && !saysSo) return false;
  if (link.fragment === '' && purposeOf(link.name) !== 'main') return false;
  return !skipLinksOf(facts).some((other) => isSubstitute(other, link));
}

function isSubstitute(other: TriedLink, link: TriedLink): boolean {
  if (link.scripted) return other.name === link.name;
  if (other.href === link.href) return true;
  const { target } = link;
  return (
    target.kind === 'element' &&
    target.holdsStory &&
    other.target.kind === 'element' &&
    other.target.holdsStory
  );
}
