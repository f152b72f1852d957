import type { LeadingLink } from './leading-link.ts';

/** What speaks against a link's being a skip link, whatever speaks for it. */
type Veto = 'in-story' | 'heading-anchor' | 'opens-something' | 'route' | 'nowhere';

/** What makes a link a skip link, told by structure and not by words: readers of every language meet it the same way. */
type Sign = 'leads-to-story' | 'shows-on-focus' | 'marked' | 'opens-page';

/** Whether a link is meant as a skip link. */
export function isSkipLink(link: LeadingLink): boolean {
  return vetoAgainst(link) === null && signOf(link) !== null;
}

/**
 * The one place that says what is no skip link:
 * - a link in the story or in a table of contents leads about in the text;
 * - a heading's link to itself is there to be copied;
 * - what says that it opens or switches something does that;
 * - `#/` and `#!` are addresses of a router, unless the link is hidden or named for skipping;
 * - `#` alone leads nowhere, unless it opens the page and is hidden or named for skipping.
 */
function vetoAgainst(link: LeadingLink): Veto | null {
  const isMeant = link.hiddenAtRest || link.markedByClass;
  if (link.insideStory) return 'in-story';
  if (link.anchorsHeading) return 'heading-anchor';
  if (link.opensSomething) return 'opens-something';
  if (link.target.kind === 'route' && !isMeant) return 'route';
  if (link.fragment === '' && !link.scripted && !(isMeant && link.inOpeningRow)) return 'nowhere';
  return null;
}

/**
 * The one place that says what is a skip link. Each sign is enough:
 * - it leads to where the page's own content begins, and stands before the first link that leads away,
 *   or with its like, or is hidden or named for skipping;
 * - it is hidden until it has the focus;
 * - its class, or that of its wrapper, says that it is for skipping (all there is to see where the style
 *   sheet did not load);
 * - it stands in the row of links that opens the page, and leads to a place on it.
 */
function signOf(link: LeadingLink): Sign | null {
  if (leadsToStory(link.target) && standsForSkipping(link)) return 'leads-to-story';
  if (link.hiddenAtRest) return 'shows-on-focus';
  if (link.markedByClass) return 'marked';
  return opensPage(link) ? 'opens-page' : null;
}

function leadsToStory(target: LeadingLink['target']): boolean {
  return target.kind === 'element' && target.holdsStory;
}

function standsForSkipping(link: LeadingLink): boolean {
  const isEarly = link.beforeFirstOffPageLink || link.group !== null;
  return isEarly || link.hiddenAtRest || link.markedByClass;
}

function opensPage({ inOpeningRow, unreachable, group, target }: LeadingLink): boolean {
  if (!inOpeningRow || unreachable !== null) return false;
  if (target.kind !== 'element') return group !== null || target.kind === 'missing';
  return group !== null || target.isNavigation || target.isSearch || target.landmark !== null;
}
