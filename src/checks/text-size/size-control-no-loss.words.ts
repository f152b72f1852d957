import { counted } from '../../text/counted.ts';
import { lostTextSays } from './lost-texts.words.ts';
import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-no-loss` says. */
export const sizeControlNoLossWords = {
  title: 'Nothing is lost at the control’s largest step',
  description:
    'At the largest size no text is cut off or overlaps, and the control stays visible and keeps the focus.',
  why: 'Readers who need the largest text get headlines and buttons with half of the words missing.',
  says: {
    ...sizeControlSays,
    ...lostTextSays,
    reloads: 'The control reloads the page, so its largest step is another page.',
    passed: 'Nothing is lost at the control’s largest step.',
    failed: 'Something is lost at the text-size control’s largest step.',
    when: 'at the text-size control’s largest step',
    fix: 'Do not set a height on the box, or set it in em, and let its text wrap.',
    wider: (px: number) =>
      `At its largest step the page is ${counted(px, 'pixel')} wider than the window.`,
    fixWider: 'Let the columns wrap: use max-width: 100% and no widths in pixels.',
    focusLost: (control: string) => `After ${control} was pressed, the focus was lost.`,
    fixFocusLost: 'Change the size without taking the control out of the page.',
    outOfView: (control: string) => `After ${control} was pressed, it was no longer in the window.`,
    fixOutOfView:
      'Put the control above the story, or scroll it back into view when the size changes.',
  },
};
