import { isMeantAndLost } from '../checks/accessibility-links/skip-link-reachable.ts';
import { followingOf, skipLinksOf } from '../checks/accessibility-links/skip-links.ts';
import type { SkipLinksFacts } from '../model/accessibility-links/skip-links.ts';
import type { Trial, TriedLink } from '../model/accessibility-links/trial.ts';
import { type Box, type ElementRef, keyOf } from '../model/element-ref.ts';
import type { CheckResult, SkipLinkEntry, TabStopEntry } from '../model/report.ts';
import { worstAt } from './worst-at.ts';

/** What the report shows of the page’s skip links, with the worst that the checks said of each. */
export function skipLinkEntries(
  facts: SkipLinksFacts,
  checks: readonly CheckResult[],
): SkipLinkEntry[] {
  return linksToShow(facts).map((link) => skipLinkEntry(link, checks, facts));
}

/** The links that were tried, and those that should have been there to try, in the order of the page. */
function linksToShow(facts: SkipLinksFacts): TriedLink[] {
  const shown = new Set(skipLinksOf(facts));
  return facts.links.filter((link) => shown.has(link) || isMeantAndLost(link, facts));
}

/** What the reader gets of one skip link: where it points, where the keyboard got to, how it looks. */
function skipLinkEntry(
  link: TriedLink,
  checks: readonly CheckResult[],
  facts: SkipLinksFacts,
): SkipLinkEntry {
  const trial = 'notTried' in link.trial ? null : link.trial;
  const { name, href, element } = link;
  const lands = trial && landedOn(link, trial);
  const meant = meantBy(link, facts.story);
  return {
    name,
    href,
    lands: lands && keyOf(lands),
    outcome:
      trial || link.unreachable ? worstAt(checks, element, 'accessibility-links') : 'untested',
    selector: element.selector,
    picture: trial?.picture ?? null,
    box: boxAtRest(link, facts),
    landsBox: lands?.box ?? null,
    meantBox: meant?.box ?? null,
  };
}

/** Where the link lies in the page as it was loaded: what stays in place has another place once the page was scrolled. */
function boxAtRest(link: TriedLink, { links, stops }: SkipLinksFacts): Box | null {
  const number = links.indexOf(link);
  const stop = stops.find((one) => one.link === number);
  return (stop ?? link).element.box;
}

/** What the link leads to; where that is not on the page, the story’s start, which is what such links are for. */
function meantBy({ target }: TriedLink, { start }: SkipLinksFacts['story']): ElementRef | null {
  return target.kind === 'element' ? target.element : start;
}

/** Where the keyboard was after Enter; null where it did not follow the link. */
function landedOn(link: TriedLink, trial: Trial): ElementRef | null {
  const { focus, focused, next } = trial.landing;
  if (followingOf({ link, trial }) !== 'followed') return null;
  if (focus !== 'body' && focus !== 'link') return focused;
  return link.target.kind === 'element' ? link.target.element : (next?.element ?? null);
}

/** So many stops of the Tab key show how a page begins for who uses a keyboard. */
const MOST_STOPS = 20;

/** The first stops of the Tab key, from the top of the page. */
export function tabStopEntries({ stops }: SkipLinksFacts): TabStopEntry[] {
  return stops.slice(0, MOST_STOPS).map(({ name, element: { box } }) => ({ name, box }));
}
