import { type HostilePage, withScript } from '../hostile-page.ts';

/** Keeps more and more bytes, outside of the heap of its scripts. */
export const takesMemoryBuffers: HostilePage = {
  html: withScript('const all = []; setInterval(() => all.push(new Uint8Array(5e7).fill(1)), 100)'),
  outcomes: ['passed', 'error'],
  error: 'too-much-memory',
};
