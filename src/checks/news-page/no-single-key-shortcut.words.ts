/** What the check `no-single-key-shortcut` says. */
export const noSingleKeyShortcutWords = {
  title: 'Single keys do nothing by themselves',
  description:
    'A printable key that is pressed while nothing has the focus does nothing, or a control of the page turns that off.',
  why: 'People who speak to their computer set off such keys with every word, and those with shaking hands by accident.',
  says: {
    none: 'No script of the page listens to keys.',
    passed: (keys: number) => `None of ${keys} printable keys did anything.`,
    passedTurnedOff: 'The page has single-key shortcuts, which a control of it turns off.',
    failed: 'Single keys do something by themselves.',
    /** What a key does, by its name in the evidence, as part of a sentence. */
    effects: {
      'moves-focus': 'moves the focus',
      'changes-page': 'changes the page',
      'scrolls-page': 'scrolls the page',
      'leaves-page': 'leaves the page',
    },
    shortcut: (key: string, effect: string) => `The key “${key}” ${effect}, with nothing focused.`,
    shortcutStays: (key: string, effect: string) =>
      `The key “${key}” ${effect}, with nothing focused, and no control that was tried turns it off.`,
    maybeSet: (what: string) =>
      `${what} This control speaks of shortcuts: whether it turns this one off, or moves it to another key, takes a person to see.`,
    fix: 'Take a combination with Ctrl or Alt, or offer a setting that turns the shortcut off.',
  },
};
