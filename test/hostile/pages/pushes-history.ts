import { type HostilePage, withScript } from '../hostile-page.ts';

/** Changes its address fifty times a second. */
export const pushesHistory: HostilePage = {
  html: withScript('setInterval(() => history.pushState(0, "", "?" + Math.random()), 20)'),
  outcomes: ['passed', 'failed'],
};
