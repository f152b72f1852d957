import { type HostilePage, withStory } from '../hostile-page.ts';

/** Has 5,000 headings below its story. */
export const headings5000: HostilePage = {
  html: withStory(
    Array.from(
      { length: 5000 },
      (_, at) => `<h${2 + (at % 3)}>Heading ${at}</h${2 + (at % 3)}>`,
    ).join(''),
  ),
  outcomes: ['passed', 'failed'],
};
