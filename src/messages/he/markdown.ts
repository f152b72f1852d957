import type { markdown as English } from '../en/markdown.ts';
import { checks, findings, onPages, pages, places } from './counted.ts';

/** What the Markdown format says, in Hebrew. */
export const markdown: typeof English = {
  title: {
    passed: '## presscheck: עבר',
    failed: '## presscheck: נכשל',
    incomplete: '## presscheck: הבדיקה אינה שלמה',
    error: '## presscheck: הבדיקה אינה שלמה',
  },
  counts: (counts) => `**${counts}.**`,
  letThrough: (count) => `${findings(count)} לא נספרו: אין ביניהם חומרה שמכשילה הרצה.`,
  changes: {
    new: (count) => `**חדש**: ${findings(count)}`,
    fixed: (count) => `**תוקן**: ${findings(count)}`,
    still: (count, since) => `**עדיין קיים**: ${findings(count)}, לעומת ${since}`,
  },
  causes: '### תיקון אחד להרבה עמודים',
  cause: (impact, message, count, owner, place) =>
    `**${impact}**: ${message} ${onPages(count)}, בידי ${owner}${place ? `, ב־${place}` : ''}`,
  checks: '### מה נכשל, החמור תחילה',
  check: (impact, message, id, count, found) =>
    `**${impact}**: ${message} ${pages(count)}, ${places(found)} (${id})`,
  leftOut: '### הושמט',
  pages: '### עמודים',
  failedPage: (page, count) => `נכשל: ${page}, ${findings(count)}`,
  incompletePage: (page, count, why) =>
    `לא נבדק במלואו: ${page}, לא היה אפשר להריץ ${checks(count)}. ${why}`,
  errorPage: (page, message) => `לא נבדק: ${page}: ${message}`,
  owners: '### לתיקון',
  owner: (owner, count, of) => `בידי ${owner}: ${findings(count)} של ${checks(of)}`,
  toLookAt: (count, of) =>
    `נדרשת בדיקת אדם ב${count === 1 ? 'מקום אחד נוסף' : `־${count} מקומות נוספים`}: ${checks(of)} לא הכריעו.`,
  more: (count) => `ועוד ${count}`,
  where: 'הדוח המלא נמצא בקבצים שלצד הקובץ הזה. `presscheck explain` אומר איך לתקן כל בעיה.',
};
