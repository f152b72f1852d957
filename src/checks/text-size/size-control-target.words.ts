import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-target` says. */
export const sizeControlTargetWords = {
  title: 'The text-size control is easy to hit',
  description: 'Each part is 24 by 24 CSS pixels, or has room around it, and can be read.',
  why: 'Readers with a tremor, or using a thumb, hit the wrong one.',
  says: {
    ...sizeControlSays,
    passed: 'The text-size control is large enough and legible.',
    failed: 'Parts of the text-size control are hard to hit or to read.',
    faint: (control: string, contrast: number) => `${control} has a contrast of ${contrast} to 1.`,
    fixFaint: 'Give it a contrast of 4.5 to 1, or 3 to 1 where it is large.',
    small: (control: string, width: number, height: number, distance: number) =>
      `${control} is ${width} by ${height} pixels, ${distance} pixels from the next.`,
    fixSmall: 'Make it at least 24 by 24 CSS pixels; 44 by 44 are better.',
  },
};
