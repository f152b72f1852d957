import { type HostilePage, withStory } from '../hostile-page.ts';

/** Has 2,000 links above its story. */
export const links2000: HostilePage = {
  html: withStory(
    '',
    Array.from({ length: 2000 }, (_, at) => `<a href="/${at}">Link ${at}</a> `).join(''),
  ),
  outcomes: ['passed', 'failed'],
};
