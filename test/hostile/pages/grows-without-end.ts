import { type HostilePage, withScript } from '../hostile-page.ts';

/** Adds 25,000 elements a second, without end. */
export const growsWithoutEnd: HostilePage = {
  html: withScript(
    'setInterval(() => { for (let i = 0; i < 2500; i += 1) document.body.append(Object.assign(document.createElement("div"), { textContent: i })) }, 100)',
  ),
  outcomes: ['passed', 'failed', 'incomplete', 'error'],
  runsOutOfTime: true,
  error: 'too-much-memory',
};
