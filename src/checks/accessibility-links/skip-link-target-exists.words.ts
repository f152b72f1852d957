import { skipLinkSays, skipLinks } from './skip-links.words.ts';

/** What the check `skip-link-target-exists` says. */
export const skipLinkTargetExistsWords = {
  title: 'Skip links have a target',
  description: 'The place that a skip link points to is on the page.',
  why: 'Keyboard and screen-reader users press the link to get past the masthead; without a target it leaves them where they were.',
  says: {
    ...skipLinkSays,
    passed: 'Every skip link leads to a place on the page.',
    failed: (count: number) => skipLinks(count, 'leads nowhere', 'lead nowhere'),
    unsure: 'Could not tell from its address where a skip link leads.',
    missing: (link: string, href: string) =>
      `${link} points to “${href}”, but nothing on the page has that id.`,
    fixMissing: (fragment: string) =>
      `Give the element it should lead to id="${fragment}", or point the link to an id that exists.`,
    otherDocument: (link: string, href: string) =>
      `${link} leaves the page: “${href}” means another address here.`,
    fixOtherDocument:
      'Write #id alone; where the page has a <base> element, the whole address of the page before the #.',
    top: (link: string, href: string) =>
      `${link} has the address “${href}”, which leads to the top of the page, and no script moves the reader.`,
    unknown: (link: string, href: string) =>
      `${link} has the address “${href}”: could not tell where it should lead.`,
    fix: 'Point the link to the id of the place it leads to.',
  },
};
