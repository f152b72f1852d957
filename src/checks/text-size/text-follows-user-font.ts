import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { isUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { rounded } from './rounded.ts';
import { textFollowsUserFontWords } from './text-follows-user-font.words.ts';

/**
 * The story obeys the font size that the reader set in the browser. Good practice (C12, C14, C17):
 * WCAG 1.4.4 is met by page zoom alone (G142).
 */
export const textFollowsUserFont = defineCheck({
  id: 'text-follows-user-font',
  area: 'text-size',
  words: textFollowsUserFontWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['C12', 'C14', 'C17'],
  owner: 'template',
  supersedes: [],
  example: {
    before: 'html { font-size: 10px }',
    after: 'html { font-size: 62.5% }',
  },
  needs: ['textScaling', 'document'],
  judge({ textScaling, document }, say) {
    const { userFont, sampled, restingFontSizePx } = textScaling;
    const atOnce = userFont.growth.paragraph;
    if (atOnce === null) return inapplicable(say.noStory);
    const ratio = Math.max(atOnce, userFont.growthByLoad ?? 0);
    const grows = rounded(ratio);
    if (ratio >= THRESHOLDS.userFontFollowed) return passed(say.passed(grows));
    const ignores = ratio <= THRESHOLDS.userFontIgnored && !isUnstyled(document);
    return found(ignores ? say.ignores : say.growsLittle(grows), [
      {
        outcome: ignores ? 'failed' : 'cantTell',
        element: sampled.paragraph,
        message: say.grows(grows),
        fix: say.fix,
        data: { ratio: grows, restingFontSizePx },
      },
    ]);
  },
});
