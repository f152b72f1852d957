import { doubtSays } from '../doubt.words.ts';
import { outlineSays } from './outline.words.ts';

/** What the check `h1-single` says. */
export const h1SingleWords = {
  title: 'One heading of level one',
  description: 'The outline has one heading at its top.',
  why: 'Screen-reader users cannot tell which of several is the story’s.',
  says: {
    ...doubtSays,
    ...outlineSays,
    passed: 'The page has one heading of level one.',
    passedBesideOthers:
      'The page’s own story has one heading of level one; the others head the stories below it.',
    severalArticles: 'The page holds several whole articles, each with a heading of its own.',
    none: 'No heading of the page is of level one.',
    fixNone: 'Make the headline an <h1>.',
    failed: (count: number) => `The page has ${count} headings of level one.`,
    beside: (name: string, own: string) => `“${name}” is a heading of level one beside “${own}”.`,
    ofPost: (name: string, own: string) =>
      `“${name}” heads a post and is of level one, as is the report’s own headline, “${own}”.`,
    fix: 'Leave level one to the headline; the name of the site needs no heading.',
  },
};
