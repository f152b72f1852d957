/** What the check `skip-link-legible-on-focus` says. */
export const skipLinkLegibleOnFocusWords = {
  title: 'Focused skip links are legible',
  description: 'The text of a focused skip link has enough contrast, and the focus shows.',
  why: 'The link exists for people who may also see poorly; other checkers never see it, since it shows only while focused.',
  says: {},
};
