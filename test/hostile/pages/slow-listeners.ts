import { type HostilePage, withScript } from '../hostile-page.ts';

/** Works for a fifth of a second at every key, focus, scroll and resize. */
export const slowListeners: HostilePage = {
  html: withScript(
    'for (const type of ["keydown", "focusin", "resize", "scroll"]) addEventListener(type, () => { const end = performance.now() + 200; while (performance.now() < end); }, true)',
  ),
  outcomes: ['passed', 'failed'],
};
