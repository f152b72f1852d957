/** What the check `no-single-key-shortcut` says. */
export const noSingleKeyShortcutWords = {
  title: 'Single keys do nothing by themselves',
  description:
    'A printable key pressed while nothing is focused does nothing, or the page has a control that turns it off.',
  why: 'Speech-input users trigger such keys with every word, and people with shaking hands by accident.',
  says: {
    none: 'No script of the page listens to keys.',
    passed: (keys: number) => `None of ${keys} printable keys did anything.`,
    passedTurnedOff: 'The page has single-key shortcuts and a control that turns them off.',
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
      `${what} This control mentions shortcuts; a person must check whether it turns this one off or changes the key.`,
    fix: 'Use a combination with Ctrl or Alt, or offer a setting that turns the shortcut off.',
  },
};
