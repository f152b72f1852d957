/** What the check `consent-focus` says. */
export const consentFocusWords = {
  title: 'The keyboard comes to a layer over the page first',
  description:
    'A consent, offer or paywall layer that covers the page when it loads has the focus, or gets it within five stops of the Tab key, and when it is closed the keyboard is before the story, which can be read.',
  why: 'Who works with the keyboard walks through a page that lies hidden behind the layer, and may never come to its buttons.',
  says: {},
};
