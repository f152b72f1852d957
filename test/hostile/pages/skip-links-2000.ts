import { type HostilePage, withStory } from '../hostile-page.ts';

/** Has 2,000 skip links. */
export const skipLinks2000: HostilePage = {
  html: withStory(
    Array.from({ length: 2000 }, (_, at) => `<p id="part-${at}">Part ${at}</p>`).join(''),
    Array.from({ length: 2000 }, (_, at) => `<a href="#part-${at}">Skip to part ${at}</a> `).join(
      '',
    ),
  ),
  outcomes: ['passed', 'failed'],
};
