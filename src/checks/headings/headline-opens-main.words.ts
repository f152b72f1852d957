import { counted } from '../../text/counted.ts';
import { storySays } from './story.words.ts';

/** What the check `headline-opens-main` says. */
export const headlineOpensMainWords = {
  title: 'The headline opens the main content',
  description: 'The headline is inside the main landmark and comes before the story’s text.',
  why: 'Readers who jump to the main content start below the headline and miss it.',
  says: {
    ...storySays,
    passed: 'The headline opens the main content.',
    failed: 'The headline does not open the main content.',
    inLandmark: (headline: string, landmark: string) =>
      `The headline “${headline}” is in the ${landmark} landmark.`,
    outsideMain: (headline: string) => `The headline “${headline}” is outside the main landmark.`,
    afterBody: (headline: string) =>
      `The headline “${headline}” comes after the story’s first paragraph.`,
    textBefore: (headline: string, characters: number) =>
      `The headline “${headline}” has ${counted(characters, 'character')} of text before it in the main content.`,
    fix: 'Put the headline first in <main>, before the story’s text.',
  },
};
