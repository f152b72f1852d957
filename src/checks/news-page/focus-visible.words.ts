import { counted } from '../../text/counted.ts';
import { focusStopSays } from './focus-stops.words.ts';

/** What the check `focus-visible` says. */
export const focusVisibleWords = {
  title: 'The focus is always visible',
  description: 'A focused element looks different: an outline, another colour, a mark beside it.',
  why: 'Sighted keyboard users do not know where they are without a focus indicator.',
  says: {
    ...focusStopSays,
    passed: (outlined: number, kinds: number) => {
      const others = kinds === 1 ? '1 other kind shows' : `${kinds} other kinds show`;
      const all = outlined === 1 ? '1 tab stop has' : `${outlined} tab stops have`;
      return `${all} an outline${kinds === 0 ? '' : `, and ${others} the focus otherwise`}.`;
    },
    /** Such a sentence, where there were too many kinds of tab stops. */
    inPart: (sentence: string, kinds: number) =>
      `${sentence} ${counted(kinds, 'more kind')} of tab stops ${kinds === 1 ? 'was' : 'were'} not compared.`,
    onlySkipLinks:
      'Only skip links do not show the focus; skip-link-legible-on-focus says which. Everything else does.',
    failed: 'Some elements have no visible focus indicator.',
    unseen: 'Not a pixel of the window changes when this element is focused.',
    unseenUnstyled:
      'Not a pixel of the window changes when this element is focused, at least without the style sheets that could not be loaded.',
    outOfSight: 'This element is out of sight while focused, and nothing else shows the focus.',
    /** Such a sentence, of several elements. */
    ofOthersToo: (sentence: string, others: number) =>
      `${sentence} The same holds for ${others} more like it.`,
    throwsAway: 'This element gives up the focus at once, so no one sees where the keyboard is.',
    fixThrowsAway: 'Remove the call to blur() from its focus handler.',
    fix: 'Give it an outline: :focus-visible { outline: 2px solid; outline-offset: 2px }.',
  },
};
