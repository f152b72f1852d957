import type { HostilePage } from './hostile-page.ts';
import { alertsInALoop } from './pages/alerts-in-a-loop.ts';
import { bodyRebuilt } from './pages/body-rebuilt.ts';
import { closedShadowRoot } from './pages/closed-shadow-root.ts';
import { consoleWithoutEnd } from './pages/console-without-end.ts';
import { focusThief } from './pages/focus-thief.ts';
import { frames60 } from './pages/frames-60.ts';
import { links2000 } from './pages/links-2000.ts';
import { pushesHistory } from './pages/pushes-history.ts';
import { reloadsOnResize } from './pages/reloads-on-resize.ts';
import { slowListeners } from './pages/slow-listeners.ts';
import { windowsInALoop } from './pages/windows-in-a-loop.ts';

/** All hostile pages, by name. */
export const HOSTILE: Readonly<Record<string, HostilePage>> = {
  'alerts-in-a-loop': alertsInALoop,
  'body-rebuilt': bodyRebuilt,
  'closed-shadow-root': closedShadowRoot,
  'console-without-end': consoleWithoutEnd,
  'focus-thief': focusThief,
  'frames-60': frames60,
  'links-2000': links2000,
  'pushes-history': pushesHistory,
  'reloads-on-resize': reloadsOnResize,
  'slow-listeners': slowListeners,
  'windows-in-a-loop': windowsInALoop,
};
