import type { sizeControlSays as English } from '../../en/shared/size-controls.ts';

/** What the checks of the page’s own text-size controls say alike, in Hebrew. */
export const sizeControlSays: typeof English = {
  called: (name, html) => (name === '' ? `הפקד ${html}` : `„${name}”`),
  noControl: 'אין בעמוד פקד משלו לגודל הטקסט.',
  noneWorks: 'שום פקד לגודל הטקסט בעמוד אינו משנה את הטקסט.',
};
