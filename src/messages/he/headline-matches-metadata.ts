import type { headlineMatchesMetadataWords as English } from '../en/headline-matches-metadata.ts';
import { storySays } from './shared/story.ts';

/** What the check `headline-matches-metadata` says, in Hebrew. */
export const headlineMatchesMetadataWords: typeof English = {
  title: 'כותרת הכתבה והמטא־נתונים מספרים אותו סיפור',
  description: 'הכותרת ב־JSON-LD וב־og:title היא הכותרת של הכתבה שבעמוד.',
  why: 'הקוראים לוחצים על קישור בתוצאות חיפוש או באפליקציית קריאה, ומגיעים אל כתבה אחרת.',
  says: {
    ...storySays,
    noMetadata: 'המטא־נתונים של העמוד אינם נוקבים בכותרת.',
    passed: 'כותרת הכתבה והמטא־נתונים מספרים אותו סיפור.',
    failed: 'כותרת הכתבה והמטא־נתונים אינם מספרים אותו סיפור.',
    differs: (headline, source, other) =>
      `כותרת הכתבה היא „${headline}”, וב־${source} כתוב „${other}”.`,
    fix: (source) => `מלאו את ${source} מאותו שדה שממנו באה כותרת הכתבה.`,
  },
};
