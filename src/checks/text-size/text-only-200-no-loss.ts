import { textOnly200NoLossWords } from '../../messages/en/text-only-200-no-loss.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { LostText } from '../../model/text-scaling.ts';
import { countOf, lossFindings } from './lost-texts.ts';

/**
 * Nothing is lost when the text alone is doubled, by the reader's own font size or else by a browser
 * that zooms text only. Good practice (C28, G179): page zoom meets WCAG 1.4.4.
 */
export const textOnly200NoLoss = defineCheck({
  id: 'text-only-200-no-loss',
  area: 'text-size',
  words: textOnly200NoLossWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['C28', 'G179', 'F69', 'F80'],
  owner: 'template',
  supersedes: [],
  needs: ['textScaling'],
  judge({ textScaling }) {
    const { userFont, textOnly, restingFontSizePx } = textScaling;
    if (restingFontSizePx === null && userFont.lost.length + textOnly.length === 0) {
      return inapplicable('The page has no story whose size could be measured.');
    }
    const fix = 'Give the box no height, or one in em, and room around the text by padding.';
    const byFont = lossFindings(userFont.lost.filter(matters), textScaling, {
      when: 'when the reader’s own font size is doubled',
      fix,
    });
    const findings =
      byFont.length > 0
        ? byFont
        : lossFindings(textOnly.filter(matters), textScaling, {
            when: 'when the browser doubles the text only (as Firefox’s “Zoom Text Only” does)',
            fix,
          });
    return findings.length === 0
      ? passed('With the text alone doubled, all of it is there.')
      : found(`${countOf(findings)} lost when the text alone is doubled.`, findings);
  },
});

/** Small print and decoration aside: what readers read and what they press. */
function matters({ part }: LostText): boolean {
  return part !== 'other';
}
