import type { FoundObstacle } from '../../model/accessibility-links/skip-link-functions.ts';
import type { Obstacle } from '../../model/accessibility-links/skip-links.ts';
import { pressEnter, pressEscape } from '../keyboard.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';

const MOST_BUTTONS = 3;

/**
 * Closes what stands between the reader and the page, as a reader would who agrees to nothing: with a
 * button that refuses or closes, or with Escape where it is modal.
 */
export async function dismiss(
  page: LoadedPage,
  { facts, handle }: FoundObstacle,
): Promise<Obstacle> {
  return { ...facts, dismissedBy: await way(page, facts.kind, handle) };
}

async function way(
  page: LoadedPage,
  kind: Obstacle['kind'],
  handle: number,
): Promise<string | null> {
  const { tab } = page;
  const all = await callPage(page.world, 'layers.layerButtons', [handle]);
  const buttons = all.filter(({ kind }) => kind === 'refuse' || kind === 'close');
  for (const button of buttons.slice(0, MOST_BUTTONS)) {
    if (!(await callPage(page.world, 'focus.focusElement', [button.handle]))) continue;
    await pressEnter(tab.session);
    if (await callPage(page.world, 'layers.isGone', [handle])) return button.name;
  }
  if (kind !== 'modal') return null;
  await pressEscape(tab.session);
  return (await callPage(page.world, 'layers.isGone', [handle])) ? 'Escape' : null;
}
