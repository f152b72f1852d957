import { doubtSays } from '../doubt.words.ts';
import { storySays } from './story.words.ts';

/** What the check `heading-visual-rank` says. */
export const headingVisualRankWords = {
  title: 'Deeper headings are not larger',
  description: 'In the story, a deeper heading does not look more important than one above it.',
  why: 'Readers who see the page and readers who hear it get two different outlines.',
  says: {
    ...storySays,
    ...doubtSays,
    oneLevel: 'The story’s headings all have one level.',
    passed: 'Deeper headings are not larger.',
    failed: 'Deeper headings are larger than those above them.',
    larger: (deeper: number, above: number) =>
      `Headings of level ${deeper} look larger than those of level ${above}.`,
    fix: 'Make the size smaller from level to level.',
  },
};
