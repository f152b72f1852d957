import type { skipLinkSays as English } from '../../en/shared/skip-links.ts';

/** What the checks of the skip links say alike, in Hebrew. */
export const skipLinkSays: typeof English = {
  called: (name, href) => (name === '' ? `הקישור אל „${href}”` : `„${name}”`),
  noLinks: 'אין בעמוד קישורי דילוג.',
  noneTried: 'אין בעמוד קישור דילוג שנוסה.',
  noneSeen: 'שום קישור דילוג לא נראה כשהמיקוד עליו.',
};

/** What one skip link, or several of them, do: a sentence. */
export function skipLinks(count: number, one: string, several: string): string {
  return count === 1 ? `קישור דילוג אחד ${one}.` : `${count} קישורי דילוג ${several}.`;
}
