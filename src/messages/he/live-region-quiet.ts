import type { liveRegionQuietWords as English } from '../en/live-region-quiet.ts';

/** What the check `live-region-quiet` says, in Hebrew. */
export const liveRegionQuietWords: typeof English = {
  title: 'אזורים חיים אינם מפריעים לכתבה',
  description:
    'שום אזור חי (aria-live) אינו מתפרץ מעצמו שוב ושוב, ושום אזור כזה אינו מכיל את הכתבה.',
  why: 'אזור חי מסוג assertive קוטע את דברי קורא המסך בכל פעם שהוא משתנה.',
  says: {
    none: 'אין בעמוד אזורים חיים (aria-live).',
    passed: 'האזורים החיים (aria-live) נשארו שקטים.',
    failed: 'אזורים חיים (aria-live) מדברים מעל הכתבה.',
    loud: (updates) =>
      `האזור הזה קוטע את הקריאה: הוא assertive, והשתנה מעצמו ${updates === 1 ? 'פעם אחת' : `${updates} פעמים`} בתוך שניות.`,
    fixLoud: 'השתמשו ב־role="status" (polite), ושנו אותו רק בשביל חדשות של ממש.',
    holdsStory: 'הכתבה נמצאת בתוך אזור חי (aria-live), ולכן כל שינוי בה מוקרא.',
    fixHoldsStory: 'צמצמו את האזור החי אל המילים המעטות שמשתנות.',
  },
};
