import { textGrowsWithZoomWords } from '../../messages/en/text-grows-with-zoom.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { Growth, TextScalingFacts } from '../../model/text-scaling.ts';
import { THRESHOLDS } from '../thresholds.ts';

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
  needs: ['textScaling'],
  judge({ textScaling }) {
    const findings = (['paragraph', 'headline'] as const).flatMap((kind) =>
      findingFor(kind, textScaling),
    );
    if (textScaling.zoom.every(({ growth }) => growth.paragraph === null && !growth.headline))
      return inapplicable('The page has no story whose size could be measured.');
    if (findings.length > 0) return found('Zooming hardly enlarges the text.', findings);
    const first = textScaling.zoom.find(({ growth }) => isDoubled(growth.paragraph));
    return passed(`The story is twice as large at a zoom of ${(first?.factor ?? 2) * 100} %.`);
  },
});

function isDoubled(ratio: number | null): boolean {
  return ratio === null || ratio >= THRESHOLDS.textDoubled;
}

const NAMES = { paragraph: 'The story’s text', headline: 'The headline' };

function findingFor(
  kind: keyof Growth,
  { zoom, missingStyleSheets }: TextScalingFacts,
): FindingDraft[] {
  if (zoom.some(({ growth }) => isDoubled(growth[kind]))) return [];
  const most = Math.max(...zoom.map(({ growth }) => growth[kind] ?? 0));
  return [
    {
      outcome: missingStyleSheets > 0 ? 'cantTell' : 'failed',
      element: null,
      message: `${NAMES[kind]} grows at most ${Math.round(most * 100) / 100} times when the page is zoomed up to 500 %.`,
      fix: 'Add a part in rem to sizes in vw: clamp(1rem, 0.9rem + 0.5vw, 1.5rem).',
      data: { growth: zoom.map(({ factor, growth }) => ({ factor, growth: growth[kind] })) },
    },
  ];
}
