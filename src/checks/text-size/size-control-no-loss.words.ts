import { counted } from '../../text/counted.ts';
import { lostTextSays } from './lost-texts.words.ts';
import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-no-loss` says. */
export const sizeControlNoLossWords = {
  title: 'Nothing is lost at the control’s largest step',
  description:
    'With the largest size chosen nothing is cut off or lies over other text, and the control stays where it can be seen and keeps the focus.',
  why: 'Readers who need the largest text get headlines and buttons of which half is missing.',
  says: {
    ...sizeControlSays,
    ...lostTextSays,
    reloads: 'The control loads the page again: its largest step is another page.',
    passed: 'At the control’s largest step nothing is lost.',
    failed: 'At the largest step of the text-size control something is lost.',
    when: 'at the largest step of the text-size control',
    fix: 'Give the box no height, or one in em, and let its text wrap.',
    wider: (px: number) =>
      `At its largest step the page is ${counted(px, 'pixel')} wider than the window.`,
    fixWider: 'Let the columns wrap: max-width: 100%, and no width in pixels.',
    focusLost: (control: string) => `After ${control} was pressed, the focus is nowhere.`,
    fixFocusLost: 'Change the size without taking the control out of the page.',
    outOfView: (control: string) => `After ${control} was pressed, it is no longer in the window.`,
    fixOutOfView:
      'Put the control above the story, or scroll it back into view when the size changes.',
  },
};
