import type { HostilePage } from './hostile-page.ts';
import { alertsInALoop } from './pages/alerts-in-a-loop.ts';
import { bodyRebuilt } from './pages/body-rebuilt.ts';
import { boxes5000 } from './pages/boxes-5000.ts';
import { cells80000 } from './pages/cells-80000.ts';
import { closedShadowRoot } from './pages/closed-shadow-root.ts';
import { consoleWithoutEnd } from './pages/console-without-end.ts';
import { elements60000 } from './pages/elements-60000.ts';
import { focusThief } from './pages/focus-thief.ts';
import { frames60 } from './pages/frames-60.ts';
import { growsWithoutEnd } from './pages/grows-without-end.ts';
import { headings5000 } from './pages/headings-5000.ts';
import { links2000 } from './pages/links-2000.ts';
import { pushesHistory } from './pages/pushes-history.ts';
import { reloadsOnResize } from './pages/reloads-on-resize.ts';
import { skipLinks2000 } from './pages/skip-links-2000.ts';
import { slowListeners } from './pages/slow-listeners.ts';
import { tabStops3000 } from './pages/tab-stops-3000.ts';
import { takesMemoryArrays } from './pages/takes-memory-arrays.ts';
import { takesMemoryBuffers } from './pages/takes-memory-buffers.ts';
import { takesMemoryCanvases } from './pages/takes-memory-canvases.ts';
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
  'elements-60000': elements60000,
  'cells-80000': cells80000,
  'headings-5000': headings5000,
  'boxes-5000': boxes5000,
  'tab-stops-3000': tabStops3000,
  'skip-links-2000': skipLinks2000,
  'grows-without-end': growsWithoutEnd,
  'takes-memory-arrays': takesMemoryArrays,
  'takes-memory-buffers': takesMemoryBuffers,
  'takes-memory-canvases': takesMemoryCanvases,
  'windows-in-a-loop': windowsInALoop,
};
