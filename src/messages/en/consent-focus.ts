import { doubtSays } from './shared/doubt.ts';
import { reasonSays } from './shared/reasons.ts';

/** What the check `consent-focus` says. */
export const consentFocusWords = {
  title: 'The keyboard comes to a layer over the page first',
  description:
    'A consent, offer or paywall layer that covers the page when it loads has the focus, or gets it within five stops of the Tab key, and when it is closed the keyboard is before the story, which can be read.',
  why: 'Who works with the keyboard walks through a page that lies hidden behind the layer, and may never come to its buttons.',
  says: {
    ...doubtSays,
    none: 'No layer lies over the page.',
    passed: 'The keyboard comes to the layer over the page first.',
    failed: 'A layer lies over the page, and who uses the keyboard cannot deal with it.',
    noStops: (percent: number) =>
      `This layer covers ${percent} % of the window, and Tab stops nowhere in it.`,
    behind: (percent: number) =>
      `This layer covers ${percent} % of the window, and the first stops of the Tab key are all behind it.`,
    late: (percent: number, stop: number) =>
      `This layer covers ${percent} % of the window, and Tab comes to it at stop ${stop} only.`,
    unclosed: (percent: number) =>
      `This layer covers ${percent} % of the window; no button of it that was tried, and not Escape, closed it.`,
    fix: 'Open it as a dialog: <dialog> with showModal() takes the focus, holds it, and closes with Escape.',
    why: reasonSays.storyHidden,
    storyHidden: (button: string, why: string) =>
      `After this layer was closed with “${button}”, keyboard and screen reader still do not get the story: ${why}.`,
    fixStoryHidden:
      'Take inert and aria-hidden off the page when the layer closes; <dialog> does so by itself.',
    pastStory: (button: string, next: string) =>
      `After this layer was closed with “${button}”, the next Tab goes to ${next}, past the story.`,
    fixPastStory:
      'Put the focus at the start of the page when the layer closes, or the layer first in the page.',
  },
};
