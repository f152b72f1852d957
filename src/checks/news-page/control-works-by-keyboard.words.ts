import { counted } from '../../text/counted.ts';
import { doubtSays } from '../doubt.words.ts';

/** What the check `control-works-by-keyboard` says. */
export const controlWorksByKeyboardWords = {
  title: 'What a mouse can do, keys can do',
  description:
    'Whatever does something when it is clicked, or shows links when the mouse rests on it, does the same by Tab, Enter, Space or the arrow keys.',
  why: 'Readers who cannot hold a mouse never get what only a click or a resting mouse brings.',
  says: {
    onlySizeControls:
      'Beside the text-size control, of which its own checks tell, keys do what a mouse does.',
    ...doubtSays,
    none: 'No control was found that needs more than the browser’s own keys.',
    passed: (controls: number) =>
      `Keys do what the mouse does on ${counted(controls, 'kind')} of controls that scripts and style sheets made.`,
    /** Such a sentence, where not all kinds were tried. */
    inPart: (sentence: string, kinds: number) =>
      `${sentence} ${counted(kinds, 'kind')} less likely to be at fault ${kinds === 1 ? 'was' : 'were'} not tried.`,
    untried: 'Could not tell whether keys do what the mouse does: no time was left to try it.',
    failed: 'Some controls work by mouse only.',
    unsure: 'Could not tell whether keys do all that the mouse does.',
    /** A control by its name, as the beginning of a sentence. */
    named: (name: string) => (name === '' ? 'This control' : `“${name}”`),
    /** What a click does, by its name in the evidence, as part of a sentence. */
    effects: {
      'leaves-page': 'leads to another page',
      'opens-window': 'opens another window',
      shows: 'shows something',
      hides: 'hides something',
      changes: 'changes the page',
      moves: 'moves something',
      scrolls: 'scrolls the page',
    },
    unreached: (control: string, effect: string) =>
      `${control} ${effect} when clicked, and Tab never reaches it.`,
    deaf: (control: string, effect: string) =>
      `${control} ${effect} when clicked; Tab reaches it, and no key does the same.`,
    hoverOnly: (control: string, links: number) =>
      `${control} shows ${counted(links, 'link')} when the mouse rests on it; no key does, and the page has them nowhere else.`,
    /** Such a sentence, of several elements. */
    ofOthersToo: (sentence: string, others: number) =>
      `${sentence} The same may hold for ${others} more like it.`,
    deafToSpace: (control: string) =>
      `${control} says that it is a button and works with Enter, but not with Space.`,
    onlyScrolls: (control: string) =>
      `${control} scrolls the page when clicked, and Tab never reaches it; a person must check whether keys lead to the same place.`,
    sends: (control: string) =>
      `${control} may send something when clicked, so it was not tried to the end; a person must check that keys do the same.`,
    missingScript: (sentence: string) =>
      `${sentence} But a script of the site could not be loaded, which may listen to keys.`,
    fix: 'Use a <button>, or a link with an address: keys work them without a script.',
    fixDeaf: 'Use a <button>, or do on keydown (Enter and Space) what the click does.',
    fixHover:
      'Put a <button> beside it that opens the menu, or show the menu while the focus is in it (:focus-within).',
    fixSpace: 'Use a <button>, or let Space do what Enter does.',
  },
};
