import { skipLinkSays, skipLinks } from './skip-links.words.ts';

/** What the check `skip-link-stays-on-page` says. */
export const skipLinkStaysOnPageWords = {
  title: 'Skip links stay on the page',
  description: 'Following a skip link neither loads another page nor rebuilds this one.',
  why: 'Readers who wanted to skip the menu land at the top of another page, with its menu ahead of them.',
  says: {
    ...skipLinkSays,
    passed: 'The skip links stay on the page.',
    failed: (count: number) =>
      skipLinks(count, 'does not stay on the page', 'do not stay on the page'),
    otherStory: (link: string) => `After Enter on ${link} the page shows a different story.`,
    leaves: (link: string) => `Enter on ${link} leaves the page or opens a window.`,
    fix: 'Point the link to #id alone, without target and query; where the page has a <base> element, write the whole address of the page.',
  },
};
