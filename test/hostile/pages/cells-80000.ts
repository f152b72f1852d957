import { type HostilePage, withStory } from '../hostile-page.ts';

/** Holds a table of 80,000 cells. */
export const cells80000: HostilePage = {
  html: withStory(`<table>${`<tr>${'<td>1</td>'.repeat(20)}</tr>`.repeat(4000)}</table>`),
  outcomes: ['passed', 'failed', 'incomplete', 'error'],
  runsOutOfTime: true,
  error: 'too-much-memory',
};
