import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import { keyOf } from '../../model/element-ref.ts';
import type { InsistedSpacing } from '../../model/text-size/text-scaling.ts';
import { lossFindings } from './lost-texts.ts';
import { textSpacingNoLossWords } from './text-spacing-no-loss.words.ts';

/** Readers may space lines, words and letters out, and lose nothing. WCAG 1.4.12. */
export const textSpacingNoLoss = defineCheck({
  id: 'text-spacing-no-loss',
  area: 'text-size',
  words: textSpacingNoLossWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['1.4.12'],
  act: ['24afc2', '9e45ec', '78fd32'],
  techniques: ['C35', 'C36', 'F104'],
  owner: 'template',
  supersedes: ['avoid-inline-spacing'],
  example: {
    before: 'h2 { height: 1.2em; overflow: hidden }',
    after: 'h2 { height: auto }',
  },
  needs: ['textScaling', 'document'],
  judge({ textScaling, document }, say) {
    const { wide, narrow, insisted } = textScaling.spacing;
    const { fix } = say;
    const inWide = lossFindings(wide, document, { when: say.when, fix }, say);
    const inNarrow = lossFindings(narrow, document, { when: say.whenNarrow, fix }, say);
    // What is lost in the wide window too is told once.
    const told = new Set(inWide.map(({ element }) => element && keyOf(element)));
    const findings = [
      ...inWide,
      ...inNarrow.filter(({ element }) => !told.has(element && keyOf(element))),
    ];
    if (findings.length + insisted.length === 0) return passed(say.passed);
    return found(findings.length > 0 ? say.failed(findings.length) : say.failedInsisted, [
      ...findings,
      ...insisted.map((one) => insistedFinding(one, say)),
    ]);
  },
});

/** Readers cannot set what a style attribute insists on. */
function insistedFinding(
  { element, property, em }: InsistedSpacing,
  say: typeof textSpacingNoLossWords.says,
): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message: say.insisted(property, em),
    fix: say.fixInsisted,
    data: { property, em },
  };
}
