import { zoom200NoLossWords } from '../../messages/en/zoom-200-no-loss.ts';
import { defineCheck, found, passed } from '../../model/check.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { countOf, lossFindings, missingFindings } from './lost-texts.ts';

const WHEN = 'when the page is zoomed to 200 %';

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
  needs: ['textScaling'],
  judge({ textScaling }) {
    const { lost, storyShare } = textScaling.zoom200;
    const findings = [
      ...lossFindings(lost, textScaling, {
        when: WHEN,
        oneLineIsFine: true,
        fromTheStart: true,
        fix: 'Let the box grow with its text: min-height in place of height, and no overflow: hidden.',
      }),
      ...missingFindings(lost, storyShare, THRESHOLDS.storyKept, WHEN),
    ];
    return findings.length === 0
      ? passed('At 200 % zoom all the text is there.')
      : found(`${countOf(findings)} lost at 200 % zoom.`, findings);
  },
});
