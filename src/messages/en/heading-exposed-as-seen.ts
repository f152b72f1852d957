/** What the check `heading-exposed-as-seen` says. */
export const headingExposedAsSeenWords = {
  title: 'Headings are announced as they are seen',
  description: 'No heading that shows is hidden from screen readers or announced by other words.',
  why: 'Screen-reader users miss a part of the story, or hear another name for it than everyone else sees.',
  says: {},
};
