import type { textScalingSays as English } from '../../en/shared/text-scaling.ts';

/** What the checks of enlarged text say alike, in Hebrew. */
export const textScalingSays: typeof English = {
  noStory: 'אין בעמוד כתבה שאפשר היה למדוד את גודלה.',
};
