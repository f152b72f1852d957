import { heardSays } from '../heard.words.ts';
import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-announced` says. */
export const sizeControlAnnouncedWords = {
  title: 'A screen reader says the text-size control and what it does',
  description:
    'Orca says the name, the role and the state of each part of the control, and that the size has changed.',
  why: 'Readers who hear the page and see a little of it cannot use a control that they cannot tell by ear.',
  says: {
    ...heardSays,
    none: sizeControlSays.noControl,
    passed: 'The screen reader says the text-size control and what it does.',
    failed: 'The screen reader does not say what the text-size control is.',
    unsure: 'Could not tell whether the screen reader says what the text-size control does.',
    silent: (label: string) => `Nothing was heard at “${label}”.`,
    fixSilent: 'Listen to it yourself.',
    noRole: (said: string) => `“${said}” is heard, and not that it can be pressed.`,
    fixRole: 'Make it a button.',
    noName: (said: string) => `“${said}” is heard, and not what it does.`,
    fixName: 'Name it by what it does: “Larger text”.',
    noState: (said: string) => `“${said}” is heard, and never whether it is on.`,
    fixState: 'Use radio buttons, or aria-pressed.',
    untold: (said: string) => `At a press of “${said}” the text changes and nothing is heard.`,
    fixUntold: 'Tell the new size in a text with role="status".',
  },
};
