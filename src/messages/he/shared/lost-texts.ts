import type { lostTextSays as English } from '../../en/shared/lost-texts.ts';

/** What the checks say alike of texts that are lost when text is enlarged, in Hebrew. */
export const lostTextSays: typeof English = {
  overlapped: (text, other, when) => `„${text}” וטקסט אחר (${other}) מונחים זה על זה ${when}.`,
  lines: (text, when) => `השורות של „${text}” מונחות זו על זו ${when}.`,
  cutOff: (text, when) => `„${text}” נחתך כולו ${when}.`,
  cutOffInPart: (text, percent, when) => `„${text}” נחתך (נראים רק ${percent}% ממנו) ${when}.`,
  unlessStyled: (sentence) =>
    `${sentence.replace(/\.$/, '')}; אך לא כל גיליונות הסגנונות של העמוד נטענו.`,
  unlessInMenu: (sentence) => `${sentence.replace(/\.$/, '')}; אך ייתכן שאז הוא נמצא בתפריט.`,
};

/** What happens to one text, or to several of them: the beginning of a sentence and its verb. */
export function texts(count: number, one: string, several: string): string {
  return count === 1 ? `טקסט אחד ${one}` : `${count} טקסטים ${several}`;
}
