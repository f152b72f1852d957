import { counted } from '../../text/counted.ts';
import { doubtSays } from '../doubt.words.ts';
import { skipLinkSays } from './skip-links.words.ts';

/** What the check `skip-link-lands-on-content` says. */
export const skipLinkLandsOnContentWords = {
  title: 'The skip link lands at the story',
  description:
    '“Skip to content” leads past the repeated blocks and to the beginning of the story.',
  why: 'A link that lands before the menu or after the headline leaves readers to find the story unaided.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    none: 'No skip link takes the keyboard to the story.',
    passed: 'The skip link lands at the story.',
    failed: 'The skip link misses the story.',
    unsure: 'Could not tell whether the skip link lands at the story.',
    withoutHeadline: (link: string) => `${link} leads into a page without a headline.`,
    inBanner: (link: string) => `${link} lands in the banner.`,
    inNavigation: (link: string) => `${link} lands in the navigation.`,
    inAside: (link: string) => `${link} lands in a complementary section (aside).`,
    inFooter: (link: string) => `${link} lands in the footer.`,
    beforeMenu: (link: string, links: number) =>
      `${link} lands before a menu: ${links} of its links lie between there and the headline.`,
    wellBefore: (link: string, stops: number, characters: number) =>
      `${link} lands well before the headline: ${counted(stops, 'tab stop')} and ${counted(characters, 'character')} earlier.`,
    afterStory: (link: string) => `${link} lands after the story.`,
    wellAfter: (link: string) => `${link} lands well after the headline.`,
    fix: 'Point the link to the element that begins with the headline, such as <main>.',
  },
};
