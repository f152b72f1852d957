/**
 * Every number that a verdict hangs on, in one place. They come from probe pages and from 426 real
 * news pages; docs/checks/ says of each check which ones it uses.
 */
export const THRESHOLDS = {
  /** From this many stops before the story on, sighted keyboard users need a skip link. */
  stopsThatNeedALink: 5,
  /** So many stops are too many, whatever a style sheet that did not load would hide. */
  stopsBeyondDoubt: 15,
  /** Fewer stops than this are quickly passed. */
  stopsWorthSkipping: 3,
  /** This many stops that lead away are a menu, whatever they are made of. */
  menuStops: 3,
  /** Of the points sampled on a focused link's text, this share may be hidden. */
  hiddenShare: 0.1,
  /** Text smaller or fainter than this cannot be read. */
  leastFontSizePx: 9,
  leastOpacity: 0.1,
  /** WCAG 1.4.3, for text and for large text. */
  contrast: 4.5,
  contrastOfLargeText: 3,
  /** After landing the target starts at most this far above the window, and this far down in it. */
  targetAbovePx: 8,
  targetBelowShare: 0.6,
  /** This share of the first text at the target may be hidden. */
  coveredShare: 0.1,
  /** Between landing and headline lie no more than this: breadcrumb, kicker, share row. */
  stopsToHeadline: 5,
  charactersToHeadline: 600,
  menuLinksToHeadline: 5,
  /** A reader who presses Tab five times gets to this many stops. */
  stopsForward: 3,
  /** WCAG 1.4.4 asks for text that can be doubled. */
  leastPinchScale: 2,
  /** Of words that should double: painted this much larger, they have; up to the second figure the font size was ignored. */
  textDoubled: 1.98,
  userFontFollowed: 1.9,
  userFontIgnored: 1.1,
  /** A press of a text-size control changes the story's words by this share, or changes nothing. */
  leastSizeStep: 0.05,
  /** G178 asks for twice the size; parts of the story are compared from this growth on. */
  sizeDoubled: 1.95,
  sizeWithoutLimit: 4,
  /** Smaller than this share of the usual size nobody reads it. */
  sizeUnreadable: 0.2,
  sameSize: 0.015,
  sizeWorthComparing: 1.15,
  /** What a control sets again after a reload may differ by this share of the growth, as steps are rounded. */
  leewayOfKeptSize: 0.1,
  /** WCAG 2.5.8. */
  leastTargetPx: 24,
  /** So many exposed copies of the headline are too many, even as plain text. */
  headlineCopies: 3,
  /** Headlines that share fewer of their words tell of different stories. */
  otherStory: 0.3,
  /** A heading that is longer than this is a paragraph. */
  headingCharacters: 200,
  headingWords: 30,
  /** Of the words that show, this share is in a heading's name. */
  sameWords: 0.5,
  /** Headings that are larger by this look more important. */
  visiblyLarger: 1.1,
  /** Labels for screen readers, such as “Accessibility links”: so many headings may come first. */
  headingsBeforeHeadline: 2,
  /** Of the story's letters, this share is there in every window. */
  storyKept: 0.98,
  /** Of a text's letters, this share is in another script than its language is written in. */
  otherScript: 0.7,
  /** A text of this length is prose, and no name or title. */
  proseCharacters: 40,
  fewestLetters: 6,
  /** Fewer letters do not tell a language by its words: “W3C logo” reads as Polish. */
  lettersOfRunningText: 40,
  /** Scores of language identification, from 0 to 1: how well the best fits, and how much better. */
  likelyLanguage: 0.6,
  languageLead: 0.1,
  languageLeadOfParagraph: 0.15,
  sureLanguage: 0.75,
  textOfUnknownLanguage: 200,
  /** The keyboard comes to a layer over the page within so many stops. */
  stopsToLayer: 5,
  /** Frames whose documents share fewer of their words hold different things. */
  otherFrame: 0.2,
  /** Of the window's height, bars may cover this share; in windows lower than this, the other. */
  mostCovered: 0.4,
  mostCoveredWhenSmall: 0.5,
  smallWindowPx: 400,
  /** Less than a letter’s width more is seen by nobody, and differs from machine to machine. */
  widthOfLetterPx: 8,
  /** A label of a text-size control that is this short is a letter, a sign, “XS” or “125%”. */
  shortLabel: 5,
  /** Parts of the story that grow by this share of the paragraphs’ growth keep pace. */
  samePace: 0.85,
  /** Of links that lead to nothing on the page, those with so few tab stops before them are meant as skip links. */
  firstStops: 2,
  /** A live region that changed by itself this often within seconds interrupts. */
  manyUpdates: 2,
  /** WCAG 1.4.2. */
  shortSoundSeconds: 3,
  /** The name of a site has at most this many words. */
  shortNameWords: 2,
} as const;
