import { textScalingSays } from './text-scaling.words.ts';

/** What the check `text-grows-with-zoom` says. */
export const textGrowsWithZoomWords = {
  title: 'Zooming enlarges the text',
  description: 'With the page zoomed to 500% or less, the story’s text is at least twice as large.',
  why: 'Text sized by the window’s width stays small, however far readers zoom in.',
  says: {
    ...textScalingSays,
    passed: (percent: number) => `The story is twice as large at a zoom of ${percent}%.`,
    failed: 'Zooming hardly enlarges the text.',
    paragraph: (times: number) =>
      `The story’s text grows at most ${times} times when the page is zoomed up to 500%.`,
    headline: (times: number) =>
      `The headline grows at most ${times} times when the page is zoomed up to 500%.`,
    standfirst: (times: number) =>
      `The standfirst grows at most ${times} times when the page is zoomed up to 500%.`,
    fix: 'Add a part in rem to sizes in vw: clamp(1rem, 0.9rem + 0.5vw, 1.5rem).',
  },
};
