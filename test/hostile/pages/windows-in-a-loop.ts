import { type HostilePage, withScript } from '../hostile-page.ts';

/** Opens windows all the time. */
export const windowsInALoop: HostilePage = {
  html: withScript('setInterval(() => open("about:blank"), 50)'),
  outcomes: ['passed'],
};
