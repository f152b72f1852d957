import { doubtSays } from '../doubt.words.ts';
import { reasonSays } from '../reasons.words.ts';

/** What the check `consent-focus` says. */
export const consentFocusWords = {
  title: 'The keyboard reaches an overlay first',
  description:
    'A consent, offer or paywall overlay gets the keyboard first, keeps it while modal, and can be closed with it; afterwards the story can be read and scrolled.',
  why: 'Keyboard users tab through a page hidden behind the overlay, and may never reach its buttons.',
  says: {
    ...doubtSays,
    none: 'No overlay covers the page.',
    passed: 'The keyboard reaches the overlay first.',
    failed: 'An overlay covers the page and keyboard users cannot dismiss it.',
    /** What an overlay does, as the beginning of a sentence. */
    covers: (percent: number) => `This overlay covers ${percent}% of the window`,
    keepsAway: 'This overlay keeps readers from the rest of the page',
    noStops: (what: string) => `${what}, and nothing in it is a tab stop.`,
    behind: (what: string) => `${what}, and Tab moves on behind it without reaching it.`,
    late: (what: string, stop: number) => `${what}, and Tab does not reach it until stop ${stop}.`,
    unanswered: (what: string) =>
      `${what}; neither the buttons that were tried nor Escape closed it.`,
    leaks: (what: string, next: string) =>
      `${what}, and Tab leads out of it to ${next} behind it while it is open.`,
    fixLeaks: 'Keep the focus in it while it is open: <dialog> with showModal() does that.',
    byMouseAlone: (button: string) =>
      `“${button}” closes this overlay when clicked, but no key does.`,
    fixByMouseAlone: 'Make its choices real <button> elements.',
    fix: 'Open it as a dialog: <dialog> with showModal() takes the focus, holds it, and closes with Escape.',
    why: reasonSays.storyHidden,
    storyHidden: (button: string, why: string) =>
      `After this overlay was closed with “${button}”, keyboard and screen reader still cannot reach the story: ${why}.`,
    fixStoryHidden:
      'Remove inert and aria-hidden from the page when the overlay closes; <dialog> does that by itself.',
    scrollLocked: (button: string) =>
      `After this overlay was closed with “${button}”, neither the wheel nor the keyboard scrolls the page.`,
    fixScrollLocked: 'Remove overflow: hidden from the page when the overlay closes.',
    pastStory: (button: string, next: string) =>
      `After this overlay was closed with “${button}”, the next Tab goes to ${next}, past the story.`,
    fixPastStory:
      'Move the focus to the start of the page when the overlay closes, or put the overlay first in the page.',
  },
};
