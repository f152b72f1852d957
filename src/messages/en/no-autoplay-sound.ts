/** What the check `no-autoplay-sound` says. */
export const noAutoplaySoundWords = {
  title: 'Nothing plays sound by itself',
  description:
    'No audio or video plays with sound for more than three seconds after the page has loaded, or a control stops it.',
  why: 'Sound drowns the voice of the screen reader, and with it the way to the button that would stop it.',
  says: {},
};
