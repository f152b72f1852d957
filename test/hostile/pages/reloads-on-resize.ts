import { type HostilePage, withScript } from '../hostile-page.ts';

/** Loads itself again whenever its window changes. */
export const reloadsOnResize: HostilePage = {
  html: withScript('addEventListener("resize", () => location.reload())'),
  outcomes: ['passed'],
};
