/** What the checks say alike of texts that are lost when text is enlarged; `when` says how it was. */
export const lostTextSays = {
  overlapped: (text: string, other: string, when: string) =>
    `“${text}” and other text (${other}) overlap ${when}.`,
  lines: (text: string, when: string) => `The lines of “${text}” overlap ${when}.`,
  cutOff: (text: string, when: string) => `“${text}” is completely cut off ${when}.`,
  cutOffInPart: (text: string, percent: number, when: string) =>
    `“${text}” is cut off (${percent}% of it shows) ${when}.`,
  /** Such a sentence, taken back in part. */
  unlessStyled: (sentence: string) =>
    `${sentence.replace(/\.$/, '')}; but some of the page’s style sheets did not load.`,
  unlessInMenu: (sentence: string) =>
    `${sentence.replace(/\.$/, '')}; but a menu may hold it then.`,
};

/** “One text is”, “3 texts are”. */
export function textsAre(count: number): string {
  return count === 1 ? 'One text is' : `${count} texts are`;
}
