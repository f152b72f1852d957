import { doubtSays } from '../doubt.words.ts';
import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-range` says. */
export const sizeControlRangeWords = {
  title: 'The text-size control reaches far enough',
  description:
    'Larger enlarges, the default size can be restored, and the largest is at least double.',
  why: 'Readers who need text at twice its size get only a little more.',
  says: {
    ...doubtSays,
    ...sizeControlSays,
    passed: 'The text can be doubled and restored.',
    failed: 'The text-size control’s steps do not do what they say.',
    short: 'The largest size is less than twice the default.',
    wrongStep: (control: string, before: number, after: number) =>
      `${control} takes the text from ${before} times its default size to ${after} times.`,
    fixWrongStep: 'Put the steps in the order of their labels.',
    endless: (control: string, times: number) =>
      `${control} keeps making the text larger: ${times} times the default size, with no limit.`,
    fixEndless: 'Stop at two or three times the default size.',
    tiny: (control: string, times: number) =>
      `${control} keeps making the text smaller: ${times} times the default size, with no limit.`,
    vanished: (control: string) => `${control} makes the text smaller until nothing is left of it.`,
    fixTiny: 'Stop at the default size, or a little below it.',
    noWayBack: 'The default size could not be restored with the control.',
    fixNoWayBack: 'Let one of the steps be the default size.',
    tooSmall: (times: number) => `At its largest, the text is ${times} times its default size.`,
    fixTooSmall: 'Add a step of 200%.',
  },
};
