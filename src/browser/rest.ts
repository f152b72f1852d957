import { callPage } from './loading/isolated-world.ts';
import type { LoadedPage } from './loading/loaded-page.ts';

const FRAMES = 2;

/**
 * Lets a page answer to a change of window, zoom, font or class: scripts and style sheets act within two
 * frames, and what that sets in motion is taken to its end, so that nothing is measured half way.
 */
export async function rest({ world }: LoadedPage): Promise<void> {
  await callPage(world, 'page.comeToRest', [FRAMES]);
}
