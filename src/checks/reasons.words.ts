/** What codes in the evidence say, as parts of sentences. */
export const reasonSays = {
  /** Why a screen reader does not get an element. */
  hidden: {
    'not-shown': 'it is not shown (display: none or hidden)',
    'in-closed-details': 'it is in a closed details element',
    'not-rendered': 'it is not rendered',
    'aria-hidden': 'aria-hidden is set on it or an ancestor',
    inert: 'it is inert',
    'content-visibility': 'its content is not rendered (content-visibility: hidden)',
    invisible: 'it is invisible (visibility: hidden)',
  },
  /** Why Tab can never stop on a link. */
  unreachable: {
    'not-shown': 'it is not shown (display: none)',
    inert: 'it is inert',
    invisible: 'it is invisible (visibility: hidden)',
    'no-address': 'it has neither an address (href) nor a tabindex',
    tabindex: (value: number) => `its tabindex is ${value}`,
  },
  /** What keeps readers from the story. */
  storyHidden: {
    inert: 'it is inert',
    'aria-hidden': 'it has aria-hidden',
  },
  /** Why the contrast of a text is not known. */
  contrast: {
    'is-picture': 'it is a picture',
    'not-shown': 'it is not shown',
    shadow: 'its text has a shadow',
    'painted-with-background': 'its text is painted with a background',
    'background-image': 'a picture or gradient lies behind it',
    'picture-behind': 'a picture lies behind it',
    'pseudo-element': 'a pseudo-element may lie behind it',
    filter: 'a filter changes its colours',
  },
};
