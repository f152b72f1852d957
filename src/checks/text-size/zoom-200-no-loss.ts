import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { TextScalingFacts } from '../../model/text-size/text-scaling.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { lossFindings, percent } from './lost-texts.ts';
import { zoom200NoLossWords } from './zoom-200-no-loss.words.ts';

/** Nothing is cut off or overlaps at 200 % zoom. WCAG 1.4.4 (F69); ACT 59br37. */
export const zoom200NoLoss = defineCheck({
  id: 'zoom-200-no-loss',
  area: 'text-size',
  words: zoom200NoLossWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['1.4.4'],
  act: ['59br37'],
  techniques: ['G142', 'F69'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '.teaser { height: 3em; overflow: hidden }',
    after: '.teaser { min-height: 3em }',
  },
  needs: ['textScaling', 'document'],
  judge({ textScaling, document }, say) {
    const way = { when: say.when, fix: say.fix, oneLineIsFine: true, fromTheStart: true } as const;
    const findings = [
      ...lossFindings(textScaling.zoom200.lost, document, way, say),
      ...missingFindings(textScaling.zoom200, say),
    ];
    return findings.length === 0
      ? passed(say.passed)
      : found(say.failed(findings.length), findings);
  },
});

/** A finding for a story that lost words altogether: a template may hide them behind a button. */
function missingFindings(
  { lost, storyShare }: TextScalingFacts['zoom200'],
  say: typeof zoom200NoLossWords.says,
): FindingDraft[] {
  const first = lost.find(({ kind }) => kind === 'missing');
  if (!first || storyShare >= THRESHOLDS.storyKept) return [];
  return [
    {
      outcome: 'cantTell',
      element: first.element,
      message: say.missing(percent(storyShare), first.text),
      fix: say.fixMissing,
      data: { storyShare },
    },
  ];
}
