import { type HostilePage, withStory } from '../hostile-page.ts';

/** Has 3,000 buttons above its story. */
export const tabStops3000: HostilePage = {
  html: withStory(
    '',
    Array.from({ length: 3000 }, (_, at) => `<button type="button">Button ${at}</button> `).join(
      '',
    ),
  ),
  outcomes: ['passed', 'failed'],
};
