import type { layerSays as English } from '../../en/shared/layers.ts';

/** What is said of verdicts on a page that a layer covers, in Hebrew. */
export const layerSays: typeof English = {
  behind: (sentence) =>
    `${sentence.replace(/\.$/, '')}; אבל מעל העמוד יש שכבה שלא היה אפשר לסגור, וייתכן שהיא הגורם לכך.`,
};
