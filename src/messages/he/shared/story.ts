import type { storySays as English } from '../../en/shared/story.ts';

/** What the checks of stories say alike, in Hebrew. */
export const storySays: typeof English = {
  noStory: 'העמוד אינו כתבה אחת עם כותרת.',
};
