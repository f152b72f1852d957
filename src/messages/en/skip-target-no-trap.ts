/** What the check `skip-target-no-trap` says. */
export const skipTargetNoTrapWords = {
  title: 'No keyboard trap behind a skip link',
  description: 'After a skip link, the keyboard goes on through the page and back again.',
  why: 'A reader who is caught has to close the page.',
  says: {},
};
