import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, passed } from '../../model/check.ts';
import type { ElementRef } from '../../model/element-ref.ts';
import { limitsZoom } from '../../model/text-size/viewport-meta.ts';
import type { ZoomFacts } from '../../model/text-size/zoom.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { rounded } from './rounded.ts';
import { zoomNotBlockedWords } from './zoom-not-blocked.words.ts';

/**
 * Nothing stops a reader from zooming. WCAG 1.4.4; ACT b4f0c3. Judged by a real two-finger pinch
 * on the text, where the page does anything that could prevent one, and by a real Ctrl+plus and
 * Ctrl+wheel.
 */
export const zoomNotBlocked = defineCheck({
  id: 'zoom-not-blocked',
  area: 'text-size',
  words: zoomNotBlockedWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['1.4.4'],
  act: ['b4f0c3'],
  techniques: ['G142'],
  owner: 'template',
  supersedes: ['meta-viewport', 'meta-viewport-large'],
  example: {
    before: '<meta name="viewport" content="width=device-width, maximum-scale=1">',
    after: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  },
  needs: ['zoom'],
  judge({ zoom }, say) {
    const findings = [...pinchFindings(zoom, say), ...desktopFindings(zoom, say)];
    if (findings.length > 0) return found(blocksZoom(zoom) ? say.failed : say.unsure, findings);
    return passed(zoom.pinchScale === null ? say.untouched : say.passed(rounded(zoom.pinchScale)));
  },
});

type Say = typeof zoomNotBlockedWords.says;

/** Whether zooming is blocked beyond doubt. */
function blocksZoom(zoom: ZoomFacts): boolean {
  const { ctrlPlus, ctrlWheel, touch } = zoom.cancelled;
  if (ctrlPlus || ctrlWheel) return true;
  const isForbidden =
    touch ||
    zoom.touchActions.length > 0 ||
    (limitingMeta(zoom) !== undefined && !isShownWhole(zoom));
  return isForbidden && stuckAt(zoom) !== null;
}

/** The scale at which two fingers got stuck; null where they did not, or were not tried. */
function stuckAt({ pinchScale }: ZoomFacts): number | null {
  return pinchScale !== null && pinchScale < THRESHOLDS.leastPinchScale ? pinchScale : null;
}

/**
 * Wider than the screen, the page is shown smaller to fit it, and two fingers bring it to its own size:
 * the limit is of that size. A page that asks to be shown smaller is no such page.
 */
function isShownWhole({ isShrunk, pinchScale, metas }: ZoomFacts): boolean {
  const asksSmaller = metas.some(({ content }) => /initial-scale\s*=\s*0?\.\d/i.test(content));
  return isShrunk && !asksSmaller && (pinchScale ?? 1) > 1 + THRESHOLDS.leastSizeStep;
}

function limitingMeta({ metas }: ZoomFacts): ZoomFacts['metas'][number] | undefined {
  return metas.find(({ content }) => limitsZoom(content));
}

function pinchFindings(zoom: ZoomFacts, say: Say): FindingDraft[] {
  const pinchScale = stuckAt(zoom);
  if (pinchScale === null) return [];
  const cause = causeOf(zoom, say);
  return [
    {
      outcome: cause.outcome,
      element: cause.element,
      message: say.stuck(rounded(pinchScale), cause.why),
      fix: cause.fix,
      data: {
        pinchScale,
        metas: zoom.metas.map((meta) => meta.content),
        touchActions: zoom.touchActions.map((touchAction) => touchAction.value),
        touchListeners: zoom.blockingTouchListeners,
      },
    },
  ];
}

type Cause = {
  outcome: 'failed' | 'cantTell';
  element: ElementRef | null;
  why: string;
  fix: string;
};

function causeOf(zoom: ZoomFacts, say: Say): Cause {
  if (zoom.cancelled.touch) {
    return { outcome: 'failed', element: null, why: say.byScript, fix: say.fixScript };
  }
  const meta = limitingMeta(zoom);
  if (meta) {
    const { element, content } = meta;
    const outcome = isShownWhole(zoom) ? 'cantTell' : 'failed';
    return { outcome, element, why: say.byMeta(content), fix: say.fixMeta };
  }
  const [touchAction] = zoom.touchActions;
  if (touchAction) {
    const { element, value } = touchAction;
    return { outcome: 'failed', element, why: say.byTouchAction(value), fix: say.fixTouchAction };
  }
  return {
    outcome: 'cantTell',
    element: null,
    why: say.byNothingSeen,
    fix: say.fixNothingSeen,
  };
}

function desktopFindings({ cancelled }: ZoomFacts, say: Say): FindingDraft[] {
  const tries = [
    { isCancelled: cancelled.ctrlPlus, message: say.cancelsPlus, event: 'keydown' },
    { isCancelled: cancelled.ctrlWheel, message: say.cancelsWheel, event: 'wheel' },
  ];
  return tries
    .filter(({ isCancelled }) => isCancelled)
    .map(({ message, event }) => ({
      outcome: 'failed',
      element: null,
      message,
      fix: say.fixCancels(event),
      data: { event },
    }));
}
