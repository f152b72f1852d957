/** What the check `no-autoplay-sound` says. */
export const noAutoplaySoundWords = {
  title: 'Nothing plays sound by itself',
  description:
    'No audio or video plays sound for more than three seconds after the page loads, unless a control stops it.',
  why: 'Sound drowns out the screen reader, and with it the way to the button that would stop it.',
  says: {
    none: 'Nothing plays by itself.',
    passed: 'What plays by itself is silent, short, or has controls.',
    failed: 'Something plays sound by itself.',
    unstoppable: 'This plays sound by itself, and nothing stops it.',
    perhapsStopped: 'This plays sound by itself; the page has a button that may stop it.',
    fix: 'Remove autoplay, mute it (muted), or give it controls.',
  },
};
