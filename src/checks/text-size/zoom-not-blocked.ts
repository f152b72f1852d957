import { zoomNotBlockedWords } from '../../messages/en/zoom-not-blocked.ts';
import type { FindingDraft, Judgement } from '../../model/check.ts';
import { defineCheck, found, passed } from '../../model/check.ts';
import type { ElementRef } from '../../model/element-ref.ts';
import type { ZoomFacts } from '../../model/evidence.ts';
import { THRESHOLDS } from '../thresholds.ts';

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
  needs: ['zoom'],
  judge({ zoom }) {
    const findings = findingsOf(zoom);
    if (findings.length > 0) return verdict(findings);
    return passed(
      zoom.pinchScale === null
        ? 'Nothing on the page interferes with zooming.'
        : `Two fingers enlarged the page ${format(zoom.pinchScale)} times.`,
    );
  },
});

/** Whether zooming is blocked beyond doubt. */
export function blocksZoom(zoom: ZoomFacts): boolean {
  return findingsOf(zoom).some(({ outcome }) => outcome === 'failed');
}

function findingsOf(zoom: ZoomFacts): FindingDraft[] {
  return [...pinchFindings(zoom), ...desktopFindings(zoom)];
}

function verdict(findings: FindingDraft[]): Judgement {
  return found(
    findings.some(({ outcome }) => outcome === 'failed')
      ? 'The page stops readers from enlarging it.'
      : 'Whether readers can enlarge the page with two fingers could not be told.',
    findings,
  );
}

function pinchFindings(zoom: ZoomFacts): FindingDraft[] {
  const { pinchScale } = zoom;
  if (pinchScale === null || pinchScale >= THRESHOLDS.leastPinchScale) return [];
  const cause = causeOf(zoom);
  return [
    {
      outcome: cause.outcome,
      element: cause.element,
      message: `Two fingers enlarge the page only ${format(pinchScale)} times: ${cause.why}.`,
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

function causeOf(zoom: ZoomFacts): Cause {
  const meta = zoom.metas.find(({ content }) => /user-scalable|maximum-scale/i.test(content));
  const touchAction = zoom.touchActions[0];
  if (zoom.cancelled.touch) {
    return {
      outcome: 'failed',
      element: null,
      why: 'a script cancels the gesture',
      fix: 'Do not call preventDefault() on touches with two fingers.',
    };
  }
  if (meta) {
    return {
      outcome: 'failed',
      element: meta.element,
      why: `its viewport meta says “${meta.content}”`,
      fix: 'Write content="width=device-width, initial-scale=1", without user-scalable and maximum-scale.',
    };
  }
  if (touchAction) {
    return {
      outcome: 'failed',
      element: touchAction.element,
      why: `touch-action: ${touchAction.value} forbids it`,
      fix: 'Use touch-action: manipulation, or add pinch-zoom to the value.',
    };
  }
  return {
    outcome: 'cantTell',
    element: null,
    why: 'nothing was seen that forbids it',
    fix: 'Try two fingers on a phone.',
  };
}

function desktopFindings(zoom: ZoomFacts): FindingDraft[] {
  const tries = [
    { cancelled: zoom.cancelled.ctrlPlus, keys: 'Ctrl and plus', event: 'keydown' },
    { cancelled: zoom.cancelled.ctrlWheel, keys: 'Ctrl and the wheel', event: 'wheel' },
  ];
  return tries
    .filter(({ cancelled }) => cancelled)
    .map(({ keys, event }) => ({
      outcome: 'failed',
      element: null,
      message: `A script on the page cancels ${keys}, so that the browser cannot zoom.`,
      fix: `Let the ${event} handler pass events with the Ctrl or Command key on.`,
      data: { event },
    }));
}

function format(scale: number): string {
  return String(Math.round(scale * 100) / 100);
}
