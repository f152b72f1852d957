import { catalogOf } from '../messages/catalogs.ts';
import type { Check } from '../model/check.ts';
import type { Evidence, EvidenceKind } from '../model/evidence.ts';
import { isModal } from '../model/news-page/layers.ts';
import type { CheckResult } from '../model/report.ts';
import { asDoubt } from './as-doubt.ts';

/** What was tried on a page that a layer covers was tried on the layer, or not at all. */
const TRIED: ReadonlySet<EvidenceKind> = new Set([
  'skipLinks',
  'blockSkips',
  'keyboard',
  'motion',
  'shortcuts',
  'pointer',
  'room',
  'textScaling',
  'sizeControls',
]);

/** What was read of the page may be the layer's, or be kept from readers by it. */
const READ: ReadonlySet<EvidenceKind> = new Set(['headings', 'headline', 'newsPage', 'languages']);

/**
 * Takes verdicts back where a layer lay over the page that nothing made go away: what was found behind it
 * may be its doing, and what was tried there may not have come to the page.
 */
export function behindLayer(
  { probes }: Evidence,
  locale: string,
): (check: Check, result: CheckResult) => CheckResult {
  const { layers } = probes;
  const unanswered =
    layers?.status === 'ok' &&
    // A pane with nothing in it to press, from which nothing is kept away, is a bar.
    layers.value.layers.find(
      (layer) => layer.answer === null && (layer.stops > 0 || isModal(layer)),
    );
  if (!unanswered) return (_, result) => result;
  const say = catalogOf(locale).judging;
  return (check, result) => {
    if (check.needs.includes('layers')) return result;
    const isTried = check.needs.some((kind) => TRIED.has(kind));
    const isRead = check.needs.some((kind) => READ.has(kind));
    const isDoubtful =
      (result.outcome === 'failed' && (isTried || isRead)) ||
      (result.outcome === 'passed' && isTried);
    if (!isDoubtful) return result;
    return asDoubt(result, say.behind, say.behind);
  };
}
