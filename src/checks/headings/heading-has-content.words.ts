import { outlineSays } from './outline.words.ts';

/** What the check `heading-has-content` says. */
export const headingHasContentWords = {
  title: 'Something follows each heading',
  description: 'Between a heading and the next of the same level or above there is content.',
  why: 'Screen-reader users jump to a heading and find the next one.',
  says: {
    ...outlineSays,
    passed: 'Something follows each heading.',
    failed: 'Headings without anything below them.',
    bare: (name: string, level: number) =>
      `Nothing comes after the heading “${name}” before the next of level ${level} or above.`,
    fix: 'Remove it, or make it plain text.',
  },
};
