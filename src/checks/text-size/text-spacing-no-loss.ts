import { textSpacingNoLossWords } from '../../messages/en/text-spacing-no-loss.ts';
import { defineCheck, found, passed } from '../../model/check.ts';
import { countOf, lossFindings } from './lost-texts.ts';

/** Readers may space lines, words and letters out, and lose nothing. WCAG 1.4.12. */
export const textSpacingNoLoss = defineCheck({
  id: 'text-spacing-no-loss',
  area: 'text-size',
  words: textSpacingNoLossWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['1.4.12'],
  act: [],
  techniques: ['C35', 'C36', 'F104'],
  owner: 'template',
  supersedes: [],
  needs: ['textScaling'],
  judge({ textScaling }) {
    const { wide, narrow } = textScaling.spacing;
    const known = new Set(wide.map(({ element }) => element.selector.join(' ')));
    const fix =
      'Let the box grow with its text: min-height in place of height, and no overflow: hidden.';
    const findings = [
      ...lossFindings(wide, textScaling, { when: 'with wider spacing', fix }),
      ...lossFindings(
        narrow.filter(({ element }) => !known.has(element.selector.join(' '))),
        textScaling,
        { when: 'with wider spacing in a window of 320 pixels', fix },
      ),
    ];
    return findings.length === 0
      ? passed('With wider spacing all the text is there.')
      : found(`${countOf(findings)} lost with wider spacing.`, findings);
  },
});
