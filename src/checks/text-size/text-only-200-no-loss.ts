import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import type { LostText } from '../../model/text-size/text-scaling.ts';
import { lossFindings } from './lost-texts.ts';
import { textOnly200NoLossWords } from './text-only-200-no-loss.words.ts';

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
  example: {
    before: 'button { height: 24px; overflow: hidden }',
    after: 'button { padding: 0.25em 0.75em }',
  },
  needs: ['textScaling', 'document'],
  judge({ textScaling, document }, say) {
    const { userFont, textOnly, restingFontSizePx } = textScaling;
    if (restingFontSizePx === null && userFont.lost.length + textOnly.length === 0) {
      return inapplicable(say.noStory);
    }
    const { fix } = say;
    const lossOf = (lost: readonly LostText[], when: string) =>
      lossFindings(lost.filter(matters), document, { when, fix }, say);
    const byFont = lossOf(userFont.lost, say.byUserFont);
    const findings = byFont.length > 0 ? byFont : lossOf(textOnly, say.byBrowser);
    return findings.length === 0
      ? passed(say.passed)
      : found(say.failed(findings.length), findings);
  },
});

/** Small print and decoration aside: what readers read and what they press. */
function matters({ part }: LostText): boolean {
  return part !== 'other';
}
