import { defineCheck, type FindingDraft, inapplicable, passed } from '../../model/check.ts';
import { isModal, type Layer } from '../../model/news-page/layers.ts';
import { foundByLooks } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { consentFocusWords } from './consent-focus.words.ts';

/**
 * A layer that lies over the page is where the keyboard comes first, holds it as long as it is modal, can
 * be answered with it, and gives the page back. WCAG 2.4.3, 2.1.1 and 2.1.2; F85.
 */
export const consentFocus = defineCheck({
  id: 'consent-focus',
  area: 'news-page',
  words: consentFocusWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.3', '2.1.1', '2.1.2'],
  act: [],
  techniques: ['G59', 'SCR26', 'F85'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<main>200 links</main><div class="consent">…</div>',
    after: '<dialog class="consent">…</dialog>, opened with showModal()',
  },
  needs: ['layers', 'document'],
  judge({ layers: { layers }, document }, say) {
    if (layers.length === 0) return inapplicable(say.none);
    // Without its style sheet a menu that should be shut lies over the page.
    const findings = layers.flatMap((layer) => findingsFor(layer, say));
    return findings.length > 0
      ? foundByLooks(say.failed, findings, document, say)
      : passed(say.passed);
  },
});

type Say = typeof consentFocusWords.says;
type Fault = { outcome: 'failed' | 'cantTell'; message: string; fix: string };

function findingsFor(layer: Layer, say: Say): FindingDraft[] {
  const { element, share, signs, firstStop, answer, after } = layer;
  const data = { share, signs, firstStop, answer, after };
  const faults = [onTheWayIn(layer, say), within(layer, say), ...afterwards(layer, say)];
  return faults.flatMap((fault) => (fault ? [{ ...fault, element, data }] : []));
}

/** Whether the keyboard comes to the layer before it goes on behind it. */
function onTheWayIn(layer: Layer, say: Say): Fault | null {
  const { stops, firstStop } = layer;
  const what = whatItDoes(layer, say);
  if (stops === 0) return { outcome: 'cantTell', message: say.noStops(what), fix: say.fix };
  if (firstStop === null) return { outcome: 'failed', message: say.behind(what), fix: say.fix };
  // What is not modal leaves readers a few stops of the page that it does not cover.
  const latest = isModal(layer) ? 1 : THRESHOLDS.stopsToLayer;
  if (firstStop <= latest) return null;
  return { outcome: 'failed', message: say.late(what, firstStop), fix: say.fix };
}

/** Whether it holds the keyboard as long as it is modal, and can be answered by it. */
function within(layer: Layer, say: Say): Fault | null {
  const { stops, leaksTo, answer, signs } = layer;
  const what = whatItDoes(layer, say);
  if (answer && !answer.withKeyboard)
    return { outcome: 'failed', message: say.byMouseAlone(answer.by), fix: say.fixByMouseAlone };
  const leaks = leaksTo && { message: say.leaks(what, leaksTo.html), fix: say.fixLeaks };
  if (leaks && signs.includes('aria-modal')) return { outcome: 'failed', ...leaks };
  if (stops > 0 && answer === null)
    return { outcome: 'cantTell', message: say.unanswered(what), fix: say.fix };
  // A backdrop alone does not promise that the rest is kept away.
  return leaks && signs.includes('backdrop') ? { outcome: 'cantTell', ...leaks } : null;
}

/** What a reader meets who has answered the layer. */
function afterwards({ answer, after }: Layer, say: Say): Fault[] {
  if (!answer || !after) return [];
  const { by } = answer;
  const faults: (Fault | null)[] = [
    after.storyHidden && {
      outcome: 'failed',
      message: say.storyHidden(by, say.why[after.storyHidden]),
      fix: say.fixStoryHidden,
    },
    after.scrollLocked
      ? { outcome: 'failed', message: say.scrollLocked(by), fix: say.fixScrollLocked }
      : null,
    after.pastStory
      ? {
          outcome: 'failed',
          message: say.pastStory(by, after.next?.html ?? ''),
          fix: say.fixPastStory,
        }
      : null,
  ];
  return faults.flatMap((fault) => fault ?? []);
}

/** “This layer covers 60 % of the window”, or that it is modal where it covers little. */
function whatItDoes({ share, signs }: Layer, say: Say): string {
  const covers =
    signs.includes('covers') || signs.includes('backdrop') || signs.includes('modal-dialog');
  return covers ? say.covers(Math.round(share * 100)) : say.keepsAway;
}
