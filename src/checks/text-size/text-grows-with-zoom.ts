import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { Growth, TextScalingFacts } from '../../model/text-size/text-scaling.ts';
import { isUnstyled, type Loaded } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { rounded } from './rounded.ts';
import { textGrowsWithZoomWords } from './text-grows-with-zoom.words.ts';

/** Zooming the page doubles its words at last. WCAG 1.4.4; failure F94: text sized by the window alone. */
export const textGrowsWithZoom = defineCheck({
  id: 'text-grows-with-zoom',
  area: 'text-size',
  words: textGrowsWithZoomWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['1.4.4'],
  act: [],
  techniques: ['F94', 'C17'],
  owner: 'template',
  supersedes: [],
  example: {
    before: 'p { font-size: 1.3vw }',
    after: 'p { font-size: clamp(1rem, 0.9rem + 0.5vw, 1.5rem) }',
  },
  needs: ['textScaling', 'document'],
  judge({ textScaling, document }, say) {
    const findings = (['paragraph', 'headline', 'standfirst'] as const).flatMap((kind) =>
      findingFor(kind, textScaling, document, say),
    );
    if (textScaling.zoom.every(({ growth }) => growth.paragraph === null && !growth.headline))
      return inapplicable(say.noStory);
    if (findings.length > 0) return found(say.failed, findings);
    const first = textScaling.zoom.find(({ growth }) =>
      isDoubled(growth.paragraph ?? growth.headline),
    );
    return passed(say.passed((first?.factor ?? 2) * 100));
  },
});

function isDoubled(ratio: number | null): boolean {
  return ratio !== null && ratio >= THRESHOLDS.textDoubled;
}

function findingFor(
  kind: keyof Growth,
  { zoom, sampled }: TextScalingFacts,
  loaded: Loaded,
  say: typeof textGrowsWithZoomWords.says,
): FindingDraft[] {
  const measured = zoom.flatMap(({ growth }) => growth[kind] ?? []);
  if (measured.length === 0 || measured.some(isDoubled)) return [];
  const most = Math.max(...measured);
  return [
    {
      outcome: isUnstyled(loaded) ? 'cantTell' : 'failed',
      element: sampled[kind],
      message: say[kind](rounded(most)),
      fix: say.fix,
      data: { growth: zoom.map(({ factor, growth }) => ({ factor, growth: growth[kind] })) },
    },
  ];
}
