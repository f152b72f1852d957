import type { titleNamesStoryWords as English } from '../en/title-names-story.ts';
import { storySays } from './shared/story.ts';

/** What the check `title-names-story` says, in Hebrew. */
export const titleNamesStoryWords: typeof English = {
  title: 'שם העמוד (title) אומר מהי הכתבה',
  description: 'בשם שבלשונית הדפדפן נמצאת כותרת הכתבה, לפני שם האתר.',
  why: 'השם הוא הדבר הראשון שקורא מסך אומר, והוא כל מה שמבדיל לשונית אחת מאחרת.',
  says: {
    ...storySays,
    passed: 'שם העמוד אומר מהי הכתבה.',
    none: 'אין לעמוד שם (title).',
    saysNothing: (title) => `שם העמוד „${title}” אינו אומר מהי הכתבה.`,
    unsure: 'אי אפשר היה לדעת אם שם העמוד אומר מהי הכתבה.',
    fewWords: (title, headline) =>
      `לשם העמוד „${title}” ולכותרת הכתבה „${headline}” יש מעט מילים משותפות.`,
    siteFirst: (title) => `שם העמוד „${title}” מתחיל בשם האתר.`,
    fix: 'כתבו קודם את כותרת הכתבה ואחריה את שם האתר: <title>Headline | Site</title>.',
  },
};
