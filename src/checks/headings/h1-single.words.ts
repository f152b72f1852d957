import { doubtSays } from '../doubt.words.ts';
import { outlineSays } from './outline.words.ts';

/** What the check `h1-single` says. */
export const h1SingleWords = {
  title: 'One level 1 heading',
  description: 'The outline has a single top heading.',
  why: 'With several, screen-reader users cannot tell which is the story’s.',
  says: {
    ...doubtSays,
    ...outlineSays,
    passed: 'The page has one level 1 heading.',
    passedBesideOthers:
      'The page’s own story has one level 1 heading; the others head the stories below it.',
    severalArticles: 'The page holds several whole articles, each with a heading of its own.',
    none: 'The page has no level 1 heading.',
    fixNone: 'Make the headline an <h1>.',
    failed: (count: number) => `The page has ${count} level 1 headings.`,
    beside: (name: string, own: string) => `“${name}” is a level 1 heading beside “${own}”.`,
    ofPost: (name: string, own: string) =>
      `“${name}” heads a post at level 1, like the report’s own headline, “${own}”.`,
    fix: 'Keep level 1 for the headline; the site’s name needs no heading.',
  },
};
