import { type HostilePage, withScript } from '../hostile-page.ts';

/** Keeps more and more large canvases. */
export const takesMemoryCanvases: HostilePage = {
  html: withScript(
    'const all = []; setInterval(() => { const one = Object.assign(document.createElement("canvas"), { width: 4000, height: 4000 }); one.getContext("2d", { willReadFrequently: true }).fillRect(0, 0, 4000, 4000); all.push(one) }, 150)',
  ),
  outcomes: ['passed', 'error'],
  error: 'too-much-memory',
};
