import { focusStopSays } from './focus-stops.words.ts';

/** What the check `focus-visible` says. */
export const focusVisibleWords = {
  title: 'The focus is seen wherever it is',
  description:
    'With the focus something in the window looks different: an outline, another colour, a mark beside it.',
  why: 'Sighted people who work with the keyboard do not know where they are when nothing shows it.',
  says: {
    ...focusStopSays,
    passed: (outlined: number, kinds: number) =>
      `${outlined === 1 ? '1 stop has' : `${outlined} stops have`} an outline, and ${kinds === 1 ? '1 kind of others shows' : `${kinds} kinds of others show`} the focus in pictures.`,
    /** Such a sentence, where there were too many kinds of stops. */
    inPart: (sentence: string, kinds: number) =>
      `${sentence} ${kinds} further kinds of stops were not compared.`,
    onlySkipLinks:
      'Only skip links do not show the focus; skip-link-legible-on-focus says which. Everything else does.',
    failed: 'The focus cannot be seen in places.',
    unseen: 'Not a pixel of the window changes when this element has the focus.',
    unseenUnstyled:
      'Not a pixel of the window changes when this element has the focus, at least without the style sheets that could not be loaded.',
    outOfSight:
      'This element has the focus while nothing of it is in sight, and nothing else shows it.',
    /** Such a sentence, of several elements. */
    ofOthersToo: (sentence: string, others: number) =>
      `${sentence} The same holds for ${others} more like it.`,
    throwsAway:
      'This element gives the focus up as soon as it has it, so that nobody sees where the keyboard is.',
    fixThrowsAway: 'Remove the call of blur() from its focus handler.',
    fix: 'Give it an outline: :focus-visible { outline: 2px solid; outline-offset: 2px }.',
  },
};
