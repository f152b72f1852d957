import { counted } from '../../text/counted.ts';
import { lostTextSays, textsAre } from './lost-texts.words.ts';

/** What the check `reflow-320` says. */
export const reflow320Words = {
  title: 'Text fits a narrow window',
  description:
    'In a window of 320 CSS pixels (1280 at 400%), text can be read without scrolling sideways.',
  why: 'Readers who zoom in far would scroll back and forth for every line.',
  says: {
    ...lostTextSays,
    passed: 'Everything fits a window of 320 pixels.',
    passedButWide:
      'In a window of 320 pixels, only parts that need both directions scroll sideways.',
    cut: (count: number) => `${textsAre(count)} cut off in a window of 320 pixels.`,
    scrolls: (px: number) =>
      `In a window of 320 pixels, the page scrolls ${counted(px, 'pixel')} sideways for its text.`,
    beyond: (text: string, px: number) =>
      `“${text}” reaches ${counted(px, 'pixel')} beyond a window of 320.`,
    scrollsInBox: (count: number) =>
      `In a window of 320 pixels, ${count === 1 ? 'a text has' : `${count} texts have`} to be scrolled sideways in a box of ${count === 1 ? 'its' : 'their'} own.`,
    beyondBox: (text: string, px: number, box: string) =>
      `“${text}” is ${counted(px, 'pixel')} longer than ${box}, which has to be scrolled sideways for it in a window of 320 pixels.`,
    when: 'in a window of 320 pixels',
    fix: 'Set widths as max-width and in %, and let long words break (overflow-wrap: break-word).',
  },
};
