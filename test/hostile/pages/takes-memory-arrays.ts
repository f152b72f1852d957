import { type HostilePage, withScript } from '../hostile-page.ts';

/** Keeps more and more numbers. */
export const takesMemoryArrays: HostilePage = {
  html: withScript(
    'const all = []; setInterval(() => { for (let i = 0; i < 10; i += 1) all.push(Array.from({ length: 5e5 }, Math.random)) }, 50)',
  ),
  outcomes: ['passed', 'error'],
  error: 'too-much-memory',
};
