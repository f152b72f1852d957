import type { SkipLinksFacts, TabStop } from '../../model/accessibility-links/skip-links.ts';
import type { TriedLink } from '../../model/accessibility-links/trial.ts';
import { defineCheck, found, inapplicable, type Judgement, passed } from '../../model/check.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { skipLinkFirstWords } from './skip-link-first.words.ts';
import { at, skipLinksOf } from './skip-links.ts';

/** The skip link comes before everything it skips. WCAG technique G1; a logo, a notice and other skip links may precede it. */
export const skipLinkFirst = defineCheck({
  id: 'skip-link-first',
  area: 'accessibility-links',
  words: skipLinkFirstWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G1'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<body><nav>…</nav><a href="#story">Skip to the story</a>',
    after: '<body><a href="#story">Skip to the story</a><nav>…</nav>',
  },
  needs: ['skipLinks'],
  judge({ skipLinks: facts }, say) {
    const link = skipLinksOf(facts).find(
      ({ hiddenAtRest, target }) =>
        hiddenAtRest || (target.kind === 'element' && target.holdsStory),
    );
    if (!link) return inapplicable(say.none);
    if (facts.blockedBy) return unsure(link, say.dialog, say);
    const index = facts.links.indexOf(link);
    const position = facts.stops.findIndex((stop) => stop.link === index);
    const earlier = (position < 0 ? facts.stops : facts.stops.slice(0, position)).filter(
      (stop) => !mayPrecede(stop, facts),
    );
    const inTheWay = blocking(earlier);
    if (!inTheWay) {
      const { focusAtStart } = facts;
      return focusAtStart ? unsure(link, say.taken[focusAtStart.by], say) : passed(say.passed);
    }
    const late = inTheWay.positiveTabindex ? say.lateByTabindex : say.late;
    return found(say.failed, [
      at(
        { link },
        {
          outcome: 'failed',
          message: late(say.called(link.name, link.href), earlier.length, inTheWay.name),
          fix: inTheWay.positiveTabindex ? say.fixTabindex : say.fixOrder,
        },
        { stopsBefore: earlier.length, first: inTheWay.element.selector },
      ),
    ]);
  },
});

/** The order is right, and still Tab does not begin with the link. */
function unsure(link: TriedLink, why: string, say: typeof skipLinkFirstWords.says): Judgement {
  return found(why, [at({ link }, { outcome: 'cantTell', message: why, fix: say.fixStart }, {})]);
}

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
