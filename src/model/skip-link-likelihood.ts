import type { LeadingLink } from './skip-links.ts';

/** A link this likely is tried, and judged, as a skip link. */
const LEAST = 3;

/** Whether a link is meant as a skip link. */
export function isSkipLink(link: LeadingLink): boolean {
  if (link.actsAsToggle && link.group === null) return false;
  return skipLinkLikelihood(link) >= LEAST;
}

/**
 * How likely a link is meant as a skip link, by structure and not by words: a reader of any language
 * meets it among the first stops, it is often hidden until focused or has a class that says so (all
 * there is when the style sheet did not load), and it leads to the story, the
 * navigation or the search. Several at the very start are a group. Links of a table of contents,
 * toggles and back-to-top links lose points.
 */
function skipLinkLikelihood(link: LeadingLink): number {
  const { target } = link;
  const points: [boolean, number][] = [
    [link.hiddenAtRest, 3],
    [link.inOpeningRow && link.unreachable === null, 2],
    [link.markedByClass && !link.hiddenAtRest, 3],
    [target.kind === 'element' && target.holdsStory, 3],
    [target.kind === 'element' && (target.isNavigation || target.isSearch), 2],
    [target.kind === 'element', 1],
    [link.group !== null, link.beforeFirstOffPageLink ? 2 : 1],
    [link.beforeFirstOffPageLink, 1],
    [link.insideStory, -4],
    [link.actsAsToggle, -4],
    [link.fragment === '' && !link.scripted, -3],
  ];
  return points.reduce((sum, [holds, worth]) => (holds ? sum + worth : sum), 0);
}
