import { enterWorld, type IsolatedWorld } from './isolated-world.ts';
import type { LoadedPage } from './loaded-page.ts';

/** The world of each page's document of the moment: nothing but this file puts another in its place. */
const worlds = new WeakMap<LoadedPage, IsolatedWorld>();

/** A page, and the world of the document that is in its tab. */
export async function enterPage(facts: Omit<LoadedPage, 'world'>): Promise<LoadedPage> {
  const page: LoadedPage = {
    ...facts,
    get world() {
      const world = worlds.get(page);
      if (!world) throw new Error('A page has a world once it was entered');
      return world;
    },
  };
  await enterAgain(page);
  return page;
}

/** Goes on in the document that is in the tab now: what was remembered in the one before is gone with it. */
export async function enterAgain(page: LoadedPage): Promise<void> {
  worlds.set(page, await enterWorld(page.tab.session, page.tab.mainFrameId));
}
