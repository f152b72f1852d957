import { isMeantAndLost } from '../checks/accessibility-links/skip-link-reachable.ts';
import { followingOf, skipLinksOf } from '../checks/accessibility-links/skip-links.ts';
import type { SkipLinksFacts } from '../model/accessibility-links/skip-links.ts';
import type { Trial, TriedLink } from '../model/accessibility-links/trial.ts';
import { keyOf } from '../model/element-ref.ts';

import type { CheckResult, SkipLinkEntry } from '../model/report.ts';
import { worstAt } from './worst-at.ts';

/** What the report shows of the page’s skip links, with the worst that the checks said of each. */
export function skipLinkEntries(
  facts: SkipLinksFacts,
  checks: readonly CheckResult[],
): SkipLinkEntry[] {
  return linksToShow(facts).map((link) => skipLinkEntry(link, checks));
}

/** The links that were tried, and those that should have been there to try, in the order of the page. */
function linksToShow(facts: SkipLinksFacts): TriedLink[] {
  const shown = new Set(skipLinksOf(facts));
  return facts.links.filter((link) => shown.has(link) || isMeantAndLost(link, facts));
}

/** What the reader gets of one skip link: where it points, where the keyboard got to, how it looks. */
function skipLinkEntry(link: TriedLink, checks: readonly CheckResult[]): SkipLinkEntry {
  const trial = 'notTried' in link.trial ? null : link.trial;
  const { name, href, element } = link;
  return {
    name,
    href,
    lands: trial && landsOn(link, trial),
    outcome:
      trial || link.unreachable ? worstAt(checks, element, 'accessibility-links') : 'untested',
    selector: element.selector,
    picture: trial?.picture ?? null,
  };
}

/** Where the keyboard was after Enter, as a selector; null where it did not follow the link. */
function landsOn(link: TriedLink, trial: Trial): string | null {
  const { focus, focused, next } = trial.landing;
  if (followingOf({ link, trial }) !== 'followed') return null;
  if (focus !== 'body' && focus !== 'link') return focused ? keyOf(focused) : null;
  const place = link.target.kind === 'element' ? link.target.element : next?.element;
  return place ? keyOf(place) : null;
}
