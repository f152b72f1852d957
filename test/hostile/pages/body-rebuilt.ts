import { type HostilePage, withScript } from '../hostile-page.ts';

/** Builds its whole content anew ten times a second. */
export const bodyRebuilt: HostilePage = {
  html: withScript(
    'const all = document.body.innerHTML; setInterval(() => { document.body.innerHTML = all }, 100)',
  ),
  outcomes: ['passed', 'failed'],
};
