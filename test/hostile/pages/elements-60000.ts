import { type HostilePage, withStory } from '../hostile-page.ts';

/** Has 60,000 elements below its story. */
export const elements60000: HostilePage = {
  html: withStory(
    Array.from({ length: 60_000 }, (_, at) => `<div class="c${at % 50}">Item ${at}</div>`).join(''),
  ),
  outcomes: ['passed', 'failed', 'incomplete'],
  runsOutOfTime: true,
};
