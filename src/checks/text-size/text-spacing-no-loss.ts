import { textSpacingNoLossWords } from '../../messages/en/text-spacing-no-loss.ts';
import { defineCheck, found, passed } from '../../model/check.ts';
import { lossFindings } from './lost-texts.ts';

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
  judge({ textScaling }, say) {
    const { wide, narrow } = textScaling.spacing;
    const known = new Set(wide.map(({ element }) => element.selector.join(' ')));
    const { fix } = say;
    const findings = [
      ...lossFindings(wide, textScaling, { when: say.when, fix }, say),
      ...lossFindings(
        narrow.filter(({ element }) => !known.has(element.selector.join(' '))),
        textScaling,
        { when: say.whenNarrow, fix },
        say,
      ),
    ];
    return findings.length === 0
      ? passed(say.passed)
      : found(say.failed(findings.length), findings);
  },
});
