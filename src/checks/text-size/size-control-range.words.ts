import { doubtSays } from '../doubt.words.ts';
import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-range` says. */
export const sizeControlRangeWords = {
  title: 'The text-size control reaches far enough',
  description:
    'Larger makes larger, the usual size can be had back, and the largest is twice the usual.',
  why: 'Readers who need text at twice its size press on and get a little more.',
  says: {
    ...doubtSays,
    ...sizeControlSays,
    passed: 'The text can be doubled, and had back.',
    failed: 'The steps of the text-size control are not what they say.',
    short: 'The largest size is less than twice the usual one.',
    wrongStep: (control: string, before: number, after: number) =>
      `${control} takes the text from ${before} times its usual size to ${after} times.`,
    fixWrongStep: 'Put the steps in the order of their labels.',
    endless: (control: string, times: number) =>
      `${control} makes the text ever larger: ${times} times the usual size, and no end.`,
    fixEndless: 'Stop at two or three times the usual size.',
    tiny: (control: string, times: number) =>
      `${control} makes the text ever smaller: ${times} times the usual size, and no end.`,
    vanished: (control: string) => `${control} makes the text smaller until nothing of it is left.`,
    fixTiny: 'Stop at the usual size, or a little below it.',
    noWayBack: 'The size that the text has at first never came back while the control was worked.',
    fixNoWayBack: 'Let one of the steps be the usual size.',
    tooSmall: (times: number) => `At its largest the text is ${times} times as large as usual.`,
    fixTooSmall: 'Add a step of 200%.',
  },
};
