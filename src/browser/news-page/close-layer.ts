import type { Obstacle } from '../../model/skip-links.ts';
import { callPage } from '../isolated-world.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { dismiss } from '../skip-links/dismiss.ts';

/**
 * Closes the layer that still lies over the page, as a reader would who agrees to nothing, and looks
 * where that leaves the keyboard. It changes the page, so nothing may be looked at after it.
 */
export async function closeLayer(page: LoadedPage): Promise<{ closed: Obstacle | null }> {
  const layer = await callPage(page.world, 'openLayer', []);
  return { closed: layer && (await dismiss(page, layer)) };
}
