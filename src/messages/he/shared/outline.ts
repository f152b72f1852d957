import type { outlineSays as English } from '../../en/shared/outline.ts';

/** What the checks of the headings say alike, in Hebrew. */
export const outlineSays: typeof English = {
  noHeadings: 'אין בעמוד כותרות.',
};
