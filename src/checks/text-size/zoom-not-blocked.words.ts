/** What the check `zoom-not-blocked` says. */
export const zoomNotBlockedWords = {
  title: 'Zooming is not blocked',
  description: 'Pinching, Ctrl+plus and Ctrl+wheel all enlarge the page.',
  why: 'Readers with low vision enlarge the text to read it; a page that forbids this shuts them out.',
  says: {
    untouched: 'Nothing on the page interferes with zooming.',
    passed: (times: number) => `Two fingers enlarged the page ${times} times.`,
    failed: 'The page stops readers from enlarging it.',
    unsure: 'Could not tell whether readers can enlarge the page with two fingers.',
    stuck: (times: number, why: string) =>
      times <= 1
        ? `Two fingers do not enlarge the page: ${why}.`
        : `Two fingers enlarge the page only ${times} times: ${why}.`,
    byScript: 'a script cancels the gesture',
    fixScript: 'Do not call preventDefault() on touches with two fingers.',
    byMeta: (content: string) => `its viewport meta says “${content}”`,
    fixMeta:
      'Write content="width=device-width, initial-scale=1", without user-scalable and maximum-scale.',
    byTouchAction: (value: string) => `touch-action: ${value} forbids it`,
    fixTouchAction: 'Use touch-action: manipulation, or add pinch-zoom to the value.',
    byNothingSeen: 'nothing was seen that forbids it',
    fixNothingSeen: 'Try two fingers on a phone.',
    cancelsPlus: 'A script on the page cancels Ctrl+plus, so the browser cannot zoom.',
    cancelsWheel: 'A script on the page cancels Ctrl+wheel, so the browser cannot zoom.',
    fixCancels: (event: string) =>
      `Let the ${event} handler pass events with the Ctrl or Command key on.`,
  },
};
