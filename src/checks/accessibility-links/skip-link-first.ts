import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { SkipLinksFacts, TabStop } from '../../model/skip-links.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { at, called, skipLinksOf } from './skip-links.ts';

/** The skip link comes before everything it skips. WCAG technique G1; a logo, a notice and other skip links may precede it. */
export const skipLinkFirst = defineCheck({
  id: 'skip-link-first',
  area: 'accessibility-links',
  title: 'The skip link comes first',
  description:
    'Tab reaches the skip link before the menu, the search and the rest of the masthead.',
  why: 'A skip link behind the menu saves nobody anything: the reader has passed the menu already.',
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G1'],
  owner: 'template',
  supersedes: [],
  needs: ['skipLinks'],
  judge({ skipLinks: facts }) {
    const link = skipLinksOf(facts).find(
      ({ hiddenAtRest, target }) =>
        hiddenAtRest || (target.kind === 'element' && target.holdsStory),
    );
    if (!link) return inapplicable('The page has no skip link.');
    if (facts.blockedBy || facts.autofocus) {
      const why = facts.autofocus
        ? 'A field takes the focus when the page loads, so Tab starts after it.'
        : 'A dialog holds the keyboard, so the first stops cannot be seen.';
      return found(why, [
        at(
          { link },
          { outcome: 'cantTell', message: why, fix: 'Let the page load without moving the focus.' },
          {},
        ),
      ]);
    }
    const index = facts.links.indexOf(link);
    const position = facts.stops.findIndex((stop) => stop.link === index);
    const earlier = (position < 0 ? facts.stops : facts.stops.slice(0, position)).filter(
      (stop) => !mayPrecede(stop, facts),
    );
    const inTheWay = blocking(earlier);
    if (!inTheWay) return passed('The skip link comes before everything it skips.');
    return found('The skip link comes too late.', [
      at(
        { link },
        {
          outcome: 'failed',
          message: `${called(link)} comes after ${earlier.length === 1 ? 'another stop' : `${earlier.length} other stops`}, the first of them “${inTheWay.name}”${inTheWay.positiveTabindex ? ', which a positive tabindex moves to the front' : ''}.`,
          fix: inTheWay.positiveTabindex
            ? 'Remove the positive tabindex.'
            : 'Make the skip link the first thing in the body.',
        },
        { stopsBefore: earlier.length, first: inTheWay.element.selector },
      ),
    ]);
  },
});

function mayPrecede(stop: TabStop, facts: SkipLinksFacts): boolean {
  const link = stop.link === null ? null : facts.links[stop.link];
  return (
    stop.isHomeLink ||
    (stop.inNotice && !stop.positiveTabindex) ||
    Boolean(link && skipLinksOf(facts).includes(link))
  );
}

/** What really stands before the link: a part of the masthead, or a row of links that is a menu in all but name. */
function blocking(earlier: readonly TabStop[]): TabStop | null {
  const inLandmark = earlier.find(
    ({ landmark, positiveTabindex }) =>
      positiveTabindex || /^(?:banner|navigation|search)$/.test(landmark ?? ''),
  );
  const away = earlier.filter(({ leadsAway }) => leadsAway);
  return inLandmark ?? (away.length >= THRESHOLDS.menuStops ? (away[0] ?? null) : null);
}
