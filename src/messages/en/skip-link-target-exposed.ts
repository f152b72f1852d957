/** What the check `skip-link-target-exposed` says. */
export const skipLinkTargetExposedWords = {
  title: 'Skip link targets are not hidden',
  description: 'The place that a skip link leads to is rendered and exposed to screen readers.',
  why: 'The browser moves the keyboard even to a hidden place: sighted readers see nothing happen, screen-reader users hear nothing.',
  says: {},
};
