import { type HostilePage, withScript } from '../hostile-page.ts';

/** Talks to its console as fast as it can. */
export const consoleWithoutEnd: HostilePage = {
  html: withScript(
    'setInterval(() => { for (let i = 0; i < 2000; i += 1) console.log("x".repeat(1000), { body: document.body }) }, 10)',
  ),
  outcomes: ['passed'],
};
