import { catalogOf } from '../messages/catalogs.ts';
import type { PageFacts } from '../model/evidence.ts';
import type { CheckResult } from '../model/report.ts';
import { asDoubt } from './as-doubt.ts';

/** Checks and axe rules that go by the colours of text. */
const BY_COLORS: ReadonlySet<string> = new Set([
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
  'skip-link-legible-on-focus',
]);

/** Takes failures by colours back where the reader has forced colours of their own: these are not the page’s doing. */
export function inForcedColors(
  { forcedColors }: PageFacts,
  locale: string,
): (result: CheckResult) => CheckResult {
  const say = catalogOf(locale).judging;
  if (!forcedColors) return (result) => result;
  return (result) =>
    result.outcome === 'failed' && BY_COLORS.has(result.id)
      ? asDoubt(result, say.forcedColors, say.forcedColors)
      : result;
}
