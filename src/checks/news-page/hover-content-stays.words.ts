import { counted } from '../../text/counted.ts';
import { doubtSays } from '../doubt.words.ts';

/** What the check `hover-content-stays` says. */
export const hoverContentStaysWords = {
  title: 'What appears on hover can be reached and dismissed',
  description:
    'What shows while the mouse or the focus rests on something stays while the mouse moves onto it, does not go by itself, and goes with Escape where it covers something.',
  why: 'Readers who zoom in move the mouse across a large screen, and what pops up covers the text they want or vanishes before they get there.',
  says: {
    ...doubtSays,
    none: 'Nothing appears when the mouse rests on something.',
    passed: (parts: number) =>
      `${counted(parts, 'part')} that ${parts === 1 ? 'appears' : 'appear'} on hover can be reached, and dismissed where needed.`,
    /** Such a sentence, where not all kinds were tried. */
    inPart: (sentence: string, kinds: number) =>
      `${sentence} ${counted(kinds, 'more kind')} of things to hover ${kinds === 1 ? 'was' : 'were'} not tried.`,
    untried: 'Could not tell what appears on hover: no time was left to try it.',
    unsure: 'Could not tell whether all that appears on hover can be dismissed.',
    failed: 'Some parts that appear on hover cannot be reached or dismissed.',
    /** What shows something, by its name, as the beginning of a sentence. */
    named: (name: string) =>
      name === '' ? 'What appears on hover here' : `What appears on hover over “${name}”`,
    vanishes: (what: string) => `${what} is gone before the mouse has moved onto it.`,
    cannotBeEscaped: (what: string) =>
      `${what} covers other content, and Escape does not close it.`,
    mayBeToggled: (what: string) =>
      `${what} covers other content, and Escape does not close it; a person must check whether a press on its button does.`,
    focusCannotBeEscaped: (what: string) =>
      `${what} shows on focus too; it covers other content then, and Escape does not close it.`,
    timesOut: (what: string) => `${what} goes by itself while the mouse still rests.`,
    /** Such a sentence, of several elements. */
    ofOthersToo: (sentence: string, others: number) =>
      `${sentence} The same may hold for ${others} more like it.`,
    missingScript: (sentence: string) =>
      `${sentence} But a script of the site could not be loaded, which may change that.`,
    fixVanishes:
      'Leave no gap between the two, and put the part that appears inside the element that is hovered.',
    fixEscape: 'Close it when Escape is pressed, without moving the focus.',
    fixTimesOut: 'Keep it until the mouse or the focus goes elsewhere.',
  },
};
