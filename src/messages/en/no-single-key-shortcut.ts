/** What the check `no-single-key-shortcut` says. */
export const noSingleKeyShortcutWords = {
  title: 'Single keys do nothing by themselves',
  description:
    'A printable key that is pressed while nothing has the focus does nothing, or a control of the page turns that off.',
  why: 'People who speak to their computer set off such keys with every word, and those with shaking hands by accident.',
  says: {},
};
