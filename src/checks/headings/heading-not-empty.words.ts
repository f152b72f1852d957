import { outlineSays } from './outline.words.ts';

/** What the check `heading-not-empty` says. */
export const headingNotEmptyWords = {
  title: 'Headings have text',
  description: 'Every heading that a screen reader announces has a name.',
  why: 'Screen-reader users jump from heading to heading; an empty one is announced as “heading” and nothing else.',
  says: {
    ...outlineSays,
    passed: 'Every heading has text.',
    failed: (count: number) =>
      count === 1 ? 'A heading has no text.' : `${count} headings have no text.`,
    empty: (level: number) => `This level ${level} heading is announced, but says nothing.`,
    fixEmpty:
      'Give the heading text, or remove it; if a script fills it later, hide it until then.',
    failedByTitle: 'A heading is named by its title attribute alone.',
    byTitle: 'This heading has no text of its own; only its title attribute names it.',
    fixByTitle: 'Put the words of the title attribute into the heading itself.',
  },
};
