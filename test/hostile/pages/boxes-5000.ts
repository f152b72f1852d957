import { type HostilePage, withStory } from '../hostile-page.ts';

/** Holds 5,000 boxes in each other. */
export const boxes5000: HostilePage = {
  html: withStory(`${'<div>'.repeat(5000)}Deep${'</div>'.repeat(5000)}`),
  outcomes: ['passed', 'failed'],
};
