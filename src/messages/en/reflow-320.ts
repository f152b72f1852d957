/** What the check `reflow-320` says. */
export const reflow320Words = {
  title: 'Text fits a narrow window',
  description:
    'In a window of 320 CSS pixels (1280 at 400 %), text can be read without scrolling sideways.',
  why: 'Readers who zoom far in would scroll to and fro for every line.',
  says: {},
};
