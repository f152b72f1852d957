import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-name` says. */
export const sizeControlNameWords = {
  title: 'The text-size control says what it does',
  description:
    'Every button has a name of its own, and the words “text size” are in it or around it.',
  why: 'A screen reader says “A, button” three times, and no one knows which is which.',
  says: {
    ...sizeControlSays,
    passed: 'The text-size control says what it does.',
    failed: 'The text-size control does not say what it does.',
    problems: {
      nameless: (control: string) => `${control} has no name.`,
      alike: (control: string) => `${control} is the name of more than one button.`,
      'titled alike': (control: string) =>
        `${control} has the same title as another that does something else.`,
      unlike: (control: string) =>
        `${control} differs from the visible label, which speech-input users will say.`,
      titled: (control: string) =>
        `${control} is named by its title alone, which touch and keyboard never show.`,
      terse: (control: string) => `${control} alone does not say that it changes the text size.`,
    },
    fix: 'Name each button by what it does (“Larger text”), or label the group “Text size”.',
  },
};
