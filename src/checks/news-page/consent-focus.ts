import { consentFocusWords } from '../../messages/en/consent-focus.ts';
import { doubtSays } from '../../messages/en/shared/doubt.ts';
import { reasonSays } from '../../messages/en/shared/reasons.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { CoveringLayer } from '../../model/news-page.ts';
import type { Obstacle, SkipLinksFacts } from '../../model/skip-links.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** A layer that lies over the page is where the keyboard comes first. WCAG 2.4.3, 2.1.2 and 2.4.11. */
export const consentFocus = defineCheck({
  id: 'consent-focus',
  area: 'news-page',
  words: consentFocusWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.3', '2.1.2'],
  act: [],
  techniques: ['G59', 'SCR26', 'F85'],
  owner: 'template',
  supersedes: [],
  needs: ['newsPage', 'skipLinks', 'consent'],
  judge({ newsPage: { layer }, skipLinks, consent }) {
    const obstacles = [...skipLinks.obstacles, ...(consent.closed ? [consent.closed] : [])];
    const modal = obstacles.some(({ kind }) => kind === 'modal');
    if (!layer && !modal) return inapplicable('No layer lies over the page.');
    // Without its style sheet a menu that should be shut lies over the page.
    const findings = doubtedWhereUnstyled(
      [
        ...(layer ? findingsFor(layer, { ...skipLinks, obstacles }) : []),
        ...obstacles.flatMap(afterwards),
      ],
      skipLinks,
      doubtSays,
    );
    return findings.length > 0
      ? found(
          'A layer lies over the page, and who uses the keyboard cannot deal with it.',
          findings,
        )
      : passed('The keyboard comes to the layer over the page first.');
  },
});

function findingsFor(layer: CoveringLayer, { stops, obstacles }: SkipLinksFacts): FindingDraft[] {
  const inside = new Set(layer.stops);
  const first = stops.findIndex(({ element }) => inside.has(element.selector.join(' ')));
  const unclosed = obstacles.some(
    ({ element, dismissedBy }) =>
      dismissedBy === null && element.selector.join(' ') === layer.element.selector.join(' '),
  );
  const data = { share: layer.share, firstStop: first < 0 ? null : first + 1 };
  const finding = (outcome: FindingDraft['outcome'], message: string): FindingDraft[] => [
    { outcome, element: layer.element, message, fix: FIX, data },
  ];
  const covers = `This layer covers ${Math.round(layer.share * 100)} % of the window`;
  if (layer.stops.length === 0)
    return finding('cantTell', `${covers}, and Tab stops nowhere in it.`);
  // A dialog that was closed before the walk held the keyboard, as it should.
  const wasClosed = obstacles.some(({ kind, dismissedBy }) => kind === 'modal' && dismissedBy);
  const isFirst = layer.holdsFocus || wasClosed || (first >= 0 && first < THRESHOLDS.stopsToLayer);
  if (!isFirst) return finding('failed', `${covers}, and ${reached(first)}.`);
  return unclosed
    ? finding('cantTell', `${covers}; no button of it that was tried, and not Escape, closed it.`)
    : [];
}

const FIX =
  'Open it as a dialog: <dialog> with showModal() takes the focus, holds it, and closes with Escape.';

/** What a reader meets who has closed the layer. */
function afterwards({ element, dismissedBy, after }: Obstacle): FindingDraft[] {
  if (!after) return [];
  const closed = `After this layer was closed with “${dismissedBy}”`;
  const finding = (message: string, fix: string): FindingDraft[] => [
    { outcome: 'failed', element, message, fix, data: { dismissedBy, ...after } },
  ];
  if (after.storyHidden !== null)
    return finding(
      `${closed}, keyboard and screen reader still do not get the story: ${reasonSays.storyHidden[after.storyHidden]}.`,
      'Take inert and aria-hidden off the page when the layer closes; <dialog> does so by itself.',
    );
  if (after.pastStory)
    return finding(
      `${closed}, the next Tab goes to ${after.next?.html}, past the story.`,
      'Put the focus at the start of the page when the layer closes, or the layer first in the page.',
    );
  return [];
}

function reached(first: number): string {
  return first < 0
    ? 'the first stops of the Tab key are all behind it'
    : `Tab comes to it at stop ${first + 1} only`;
}
