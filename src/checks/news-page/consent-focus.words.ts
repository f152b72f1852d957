import { doubtSays } from '../doubt.words.ts';
import { reasonSays } from '../reasons.words.ts';

/** What the check `consent-focus` says. */
export const consentFocusWords = {
  title: 'The keyboard comes to a layer over the page first',
  description:
    'A consent, offer or paywall layer that covers the page when it loads gets the keyboard first, holds it while it is modal and can be answered by it; when it is closed the keyboard is before the story, which can be read and scrolled.',
  why: 'Who works with the keyboard walks through a page that lies hidden behind the layer, and may never come to its buttons.',
  says: {
    ...doubtSays,
    none: 'No layer lies over the page.',
    passed: 'The keyboard comes to the layer over the page first.',
    failed: 'A layer lies over the page, and readers who use the keyboard cannot deal with it.',
    /** What a layer does, as the beginning of a sentence. */
    covers: (percent: number) => `This layer covers ${percent}% of the window`,
    keepsAway: 'This layer keeps readers from the rest of the page',
    noStops: (what: string) => `${what}, and Tab stops nowhere in it.`,
    behind: (what: string) => `${what}, and Tab goes on behind it without coming to it.`,
    late: (what: string, stop: number) => `${what}, and Tab comes to it only at stop ${stop}.`,
    unanswered: (what: string) =>
      `${what}; none of its buttons that were tried made it go away, nor did Escape.`,
    leaks: (what: string, next: string) =>
      `${what}, and Tab leads out of it to ${next} behind it while it is there.`,
    fixLeaks: 'Keep the focus in it as long as it is open: <dialog> with showModal() does so.',
    byMouseAlone: (button: string) =>
      `“${button}” answers this layer when it is clicked, and no key does.`,
    fixByMouseAlone: 'Make its choices real <button> elements.',
    fix: 'Open it as a dialog: <dialog> with showModal() takes the focus, holds it, and closes with Escape.',
    why: reasonSays.storyHidden,
    storyHidden: (button: string, why: string) =>
      `After this layer was closed with “${button}”, keyboard and screen reader still do not get the story: ${why}.`,
    fixStoryHidden:
      'Take inert and aria-hidden off the page when the layer closes; <dialog> does so by itself.',
    scrollLocked: (button: string) =>
      `After this layer was closed with “${button}”, neither the wheel nor the keyboard scrolls the page.`,
    fixScrollLocked: 'Take overflow: hidden off the page when the layer closes.',
    pastStory: (button: string, next: string) =>
      `After this layer was closed with “${button}”, the next Tab goes to ${next}, past the story.`,
    fixPastStory:
      'Put the focus at the start of the page when the layer closes, or the layer first in the page.',
  },
};
