import type { InPageLink } from '../../model/evidence.ts';

/**
 * How likely a link is meant as a skip link, by structure and not by words: a reader of any language
 * meets it among the first stops, it is often hidden until focused, and it leads to the story, the
 * navigation or the search. Several at the very start are a group. Links of a table of contents, toggles and back-to-top links lose points.
 */
export function skipLinkScore(link: InPageLink): number {
  if (link.notRendered) return 0;
  const signs: [boolean, number][] = [
    [link.hiddenAtRest, 3],
    [link.stopsBefore === 0, 2],
    [link.target.kind === 'element' && link.target.holdsStory, 3],
    [link.target.kind === 'element' && link.target.isNavigationOrSearch, 2],
    [link.target.kind === 'element', 1],
    [link.groupedWithAlike, link.beforeFirstOffPageLink ? 2 : 1],
    [link.beforeFirstOffPageLink, 1],
    [link.insideStory, -4],
    [link.actsAsToggle, -4],
    [link.fragment === '', -3],
  ];
  return signs.reduce((sum, [holds, points]) => (holds ? sum + points : sum), 0);
}
