import { doubtSays } from '../doubt.words.ts';
import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-scope` says. */
export const sizeControlScopeWords = {
  title: 'The text-size control changes the whole story',
  description: 'Lists, quotes and captions grow with the story’s paragraphs.',
  why: 'Readers get large paragraphs, but lists and quotes as small as before.',
  says: {
    ...doubtSays,
    noneWorks: sizeControlSays.noneWorks,
    passed: 'All of the story’s text follows the control.',
    failed: 'Parts of the story keep their size.',
    storyMissed: 'The control changes parts of the story, but its paragraphs keep their size.',
    parts: {
      item: 'Lists',
      quote: 'Quotes',
      caption: 'Captions',
      cell: 'Tables',
      headline: 'The headline',
    },
    fallsBehind: (part: string, times: number, paragraphs: number) =>
      `${part}: ${times} times the default size while the paragraphs are ${paragraphs} times as large.`,
    fix: 'Size all of the story’s text in rem, or in em below one element that the control changes.',
  },
};
