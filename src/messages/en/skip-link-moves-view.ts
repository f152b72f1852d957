/** What the check `skip-link-moves-view` says. */
export const skipLinkMovesViewWords = {
  title: 'Skip links bring their target into view',
  description: 'After Enter on a skip link, the beginning of the place it leads to can be seen.',
  why: 'A reader who lands in the middle of an article, or under a sticky header, has to find the beginning alone.',
  says: {},
};
