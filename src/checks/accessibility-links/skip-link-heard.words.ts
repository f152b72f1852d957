import { heardSays } from '../heard.words.ts';
import { skipLinkSays } from './skip-links.words.ts';

/** What the check `skip-link-heard` says. */
export const skipLinkHeardWords = {
  title: 'A screen reader hears skip links work',
  description: 'Orca says the name of each skip link, and after Enter reads on where it leads.',
  why: 'Screen-reader users who follow a skip link and hear the menu all the same give up on it.',
  says: {
    ...heardSays,
    noLinks: skipLinkSays.noLinks,
    passed: 'The screen reader says the skip links, and reads on where they lead.',
    failed: 'A skip link does not do for a screen reader what it promises.',
    unsure: 'Could not tell whether the skip links do what they promise a screen reader.',
    nameless: (said: string) => `The skip link has no name: the screen reader says “${said}”.`,
    fixNameless: 'Write where the link leads: “Skip to the story”.',
    notSaid: (name: string, said: string) =>
      `“${name}” was not heard at the skip link; the screen reader said “${said}”.`,
    fixNotSaid: 'Listen to the link yourself.',
    goesOnBefore: (name: string, said: string) =>
      `After “${name}” the screen reader reads what should be skipped: “${said}”.`,
    fixGoesOnBefore: 'Let the link lead to an id, and give its target tabindex="-1".',
    goesOnSomewhere: (name: string, said: string) =>
      `After “${name}” the screen reader says “${said}”, which may be anywhere.`,
    fixGoesOnSomewhere: 'Follow the link with a screen reader, and hear where reading goes on.',
  },
};
