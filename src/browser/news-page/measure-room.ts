import type { WindowRoom } from '../../model/news-page/news-page.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { reopenPage } from '../loading/reopen-page.ts';
import { enter } from '../states/enter.ts';
import { AS_LOADED, SMALL, type State } from '../states/states.ts';

/** Where less than this is left, the page is loaded in that window, as for readers who never use another. */
const MUCH = 0.5;

/** How much of the window bars leave to the text, as the page was loaded and in a small window. */
export async function measureRoom(page: LoadedPage): Promise<{ windows: WindowRoom[] }> {
  const windows = [await roomIn(page, AS_LOADED)];
  const resized = await roomIn(page, SMALL);
  windows.push(resized.covered > MUCH ? await roomAfterLoad(page, resized) : resized);
  return { windows };
}

async function roomIn(page: LoadedPage, state: State): Promise<WindowRoom> {
  await enter(page, state);
  const { width, height } = state.window ?? page.viewport;
  return { width, height, ...(await callPage(page.world, 'newsPage.windowRoom', [])) };
}

/** Scripts may have opened for a large window what they leave shut in a small one. */
async function roomAfterLoad(page: LoadedPage, resized: WindowRoom): Promise<WindowRoom> {
  await reopenPage(page, 'covered-in-small-window');
  const loaded = { ...resized, ...(await callPage(page.world, 'newsPage.windowRoom', [])) };
  return loaded.covered < resized.covered ? loaded : resized;
}
