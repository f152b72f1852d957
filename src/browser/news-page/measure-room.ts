import type { Viewport } from '../../model/evidence.ts';
import type { WindowRoom } from '../../model/news-page.ts';
import { callPage } from '../isolated-world.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { reopenPage } from '../reopen-page.ts';
import { rest } from '../rest.ts';
import { setViewport } from '../viewport.ts';

/** A desktop's window at 400 % (WCAG 1.4.10). */
const SMALL = { width: 320, height: 256 };

/** Where less than this is left, the page is loaded in that window, as for readers who never use another. */
const MUCH = 0.5;

/** How much of the window bars leave to the text, as the page was loaded and in a small window. */
export async function measureRoom(page: LoadedPage): Promise<{ windows: WindowRoom[] }> {
  const { tab, viewport } = page;
  const windows = [await roomNow(page, viewport)];
  const resized = await roomIn(page, SMALL);
  windows.push(resized.covered > MUCH ? await roomAfterLoad(page, resized) : resized);
  await setViewport(tab.session, viewport);
  await rest(page);
  return { windows };
}

async function roomIn(page: LoadedPage, size: Viewport): Promise<WindowRoom> {
  await setViewport(page.tab.session, size);
  await rest(page);
  return roomNow(page, size);
}

async function roomNow(page: LoadedPage, { width, height }: Viewport): Promise<WindowRoom> {
  return { width, height, ...(await callPage(page.world, 'windowRoom', [])) };
}

/** Scripts may have opened for a large window what they leave shut in a small one. */
async function roomAfterLoad(page: LoadedPage, resized: WindowRoom): Promise<WindowRoom> {
  await reopenPage(
    page,
    'The page was loaded again in a small window, since much of it was covered there.',
  );
  const loaded = { ...resized, ...(await callPage(page.world, 'windowRoom', [])) };
  return loaded.covered < resized.covered ? loaded : resized;
}
