/** What the check `skip-link-moves-focus` says. */
export const skipLinkMovesFocusWords = {
  title: 'Skip links move the keyboard',
  description: 'After Enter on a skip link, the next Tab continues from the place it leads to.',
  why: 'A link that only scrolls looks as if it worked: the next Tab throws the reader back into the menu.',
  says: {},
};
