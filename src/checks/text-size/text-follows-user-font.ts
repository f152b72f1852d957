import { textFollowsUserFontWords } from '../../messages/en/text-follows-user-font.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { THRESHOLDS } from '../thresholds.ts';

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
  needs: ['textScaling'],
  judge({ textScaling }) {
    const { userFont, restingFontSizePx, missingStyleSheets } = textScaling;
    const { paragraph: ratio } = userFont.growth;
    if (ratio === null) return inapplicable('The page has no story whose size could be measured.');
    const grows = Math.round(ratio * 100) / 100;
    if (ratio >= THRESHOLDS.userFontFollowed) {
      return passed(`With the font size doubled, the story’s words grow ${grows} times.`);
    }
    const ignores = ratio <= THRESHOLDS.userFontIgnored && missingStyleSheets === 0;
    return found(
      ignores
        ? 'The story keeps its size whatever font size the reader has set.'
        : `With the font size doubled, the story’s words grow only ${grows} times.`,
      [
        {
          outcome: ignores ? 'failed' : 'cantTell',
          element: null,
          message: `The story’s words grow ${grows} times when the browser’s font size is doubled.`,
          fix: 'Give font sizes in rem, em or %, and leave the font size of html at 100 %.',
          data: { ratio: grows, restingFontSizePx },
        },
      ],
    );
  },
});
