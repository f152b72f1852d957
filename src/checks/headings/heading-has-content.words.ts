import { outlineSays } from './outline.words.ts';

/** What the check `heading-has-content` says. */
export const headingHasContentWords = {
  title: 'Something follows each heading',
  description: 'There is content between a heading and the next one of the same or a higher level.',
  why: 'Otherwise screen-reader users jump to a heading and find only the next one.',
  says: {
    ...outlineSays,
    passed: 'Something follows each heading.',
    failed: 'Some headings have no content.',
    bare: (name: string, level: number) =>
      `Nothing comes after the heading “${name}” before the next heading of level ${level} or above.`,
    fix: 'Remove it, or make it plain text.',
  },
};
