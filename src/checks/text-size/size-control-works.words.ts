import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-works` says. */
export const sizeControlWorksWords = {
  title: 'The text-size control works',
  description:
    'Pressing the page’s own text-size control makes the story’s text larger or smaller.',
  why: 'Readers who need larger text press it and nothing changes.',
  says: {
    ...sizeControlSays,
    passed: 'The text-size control changes the story’s text.',
    failed: 'The text-size control does not change the story’s text.',
    dead: 'Neither keys nor a click on the text-size control changes the story’s paragraphs.',
    mayBeDead: (doubt: string) =>
      `Neither keys nor a click on the text-size control changes the story’s paragraphs; ${doubt}.`,
    noStory: 'but no story text was found to measure',
    missingScript: 'but a script did not load',
    missingStyleSheet: 'but a style sheet did not load',
    leads: (address: string) => `it leads to ${address}, which was not followed`,
    otherParagraphs:
      'the story has other paragraphs after it was pressed, which cannot be held against those before',
    changesOtherParts: 'it changes other parts of the story (see size-control-scope)',
    losesFocus: 'the page takes the focus away from it',
    mayOpen: 'it may open a panel where the size can be chosen',
    fix: 'Let it set the font size of html in %, and size the story’s text in rem.',
    deadStep: (control: string) => `${control} changed nothing whenever it was pressed.`,
    fixDeadStep: 'Check whether it works from another size.',
  },
};
