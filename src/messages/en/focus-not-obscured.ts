/** What the check `focus-not-obscured` says. */
export const focusNotObscuredWords = {
  title: 'Nothing covers what has the focus',
  description:
    'At each stop of the Tab key at least a part of the focused element shows, and is not behind a bar that stays in place.',
  why: 'Sighted people who work with the keyboard lose their place when it lies behind a bar.',
  says: {},
};
