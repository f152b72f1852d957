import { consentFocusWords } from '../../messages/en/consent-focus.ts';
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
  judge({ newsPage: { layer }, skipLinks, consent }, say) {
    const obstacles = [...skipLinks.obstacles, ...(consent.closed ? [consent.closed] : [])];
    const modal = obstacles.some(({ kind }) => kind === 'modal');
    if (!layer && !modal) return inapplicable(say.none);
    // Without its style sheet a menu that should be shut lies over the page.
    const findings = doubtedWhereUnstyled(
      [
        ...(layer ? findingsFor(layer, { ...skipLinks, obstacles }, say) : []),
        ...obstacles.flatMap((obstacle) => afterwards(obstacle, say)),
      ],
      skipLinks,
      say,
    );
    return findings.length > 0 ? found(say.failed, findings) : passed(say.passed);
  },
});

type Say = typeof consentFocusWords.says;

function findingsFor(
  layer: CoveringLayer,
  { stops, obstacles }: SkipLinksFacts,
  say: Say,
): FindingDraft[] {
  const inside = new Set(layer.stops);
  const first = stops.findIndex(({ element }) => inside.has(element.selector.join(' ')));
  const unclosed = obstacles.some(
    ({ element, dismissedBy }) =>
      dismissedBy === null && element.selector.join(' ') === layer.element.selector.join(' '),
  );
  const data = { share: layer.share, firstStop: first < 0 ? null : first + 1 };
  const finding = (outcome: FindingDraft['outcome'], message: string): FindingDraft[] => [
    { outcome, element: layer.element, message, fix: say.fix, data },
  ];
  const percent = Math.round(layer.share * 100);
  if (layer.stops.length === 0) return finding('cantTell', say.noStops(percent));
  // A dialog that was closed before the walk held the keyboard, as it should.
  const wasClosed = obstacles.some(({ kind, dismissedBy }) => kind === 'modal' && dismissedBy);
  const isFirst = layer.holdsFocus || wasClosed || (first >= 0 && first < THRESHOLDS.stopsToLayer);
  if (!isFirst)
    return finding('failed', first < 0 ? say.behind(percent) : say.late(percent, first + 1));
  return unclosed ? finding('cantTell', say.unclosed(percent)) : [];
}

/** What a reader meets who has closed the layer. */
function afterwards({ element, dismissedBy, after }: Obstacle, say: Say): FindingDraft[] {
  if (!after) return [];
  const button = dismissedBy ?? '';
  const finding = (message: string, fix: string): FindingDraft[] => [
    { outcome: 'failed', element, message, fix, data: { dismissedBy, ...after } },
  ];
  if (after.storyHidden !== null)
    return finding(say.storyHidden(button, say.why[after.storyHidden]), say.fixStoryHidden);
  if (after.pastStory)
    return finding(say.pastStory(button, after.next?.html ?? ''), say.fixPastStory);
  return [];
}
