import type { WindowRoom } from '../../model/news-page.ts';
import { callPage } from '../isolated-world.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { rest } from '../rest.ts';
import { setViewport } from '../viewport.ts';

/** A desktop's window at 400 % (WCAG 1.4.10). */
const SMALL = { width: 320, height: 256 };

/** How much of the window bars leave to the text, as the page was loaded and in a small window. */
export async function measureRoom(page: LoadedPage): Promise<{ windows: WindowRoom[] }> {
  const { world, tab, viewport } = page;
  const windows: WindowRoom[] = [];
  for (const size of [viewport, SMALL]) {
    await setViewport(tab.session, size);
    await rest(page);
    windows.push({ ...size, ...(await callPage(world, 'windowRoom', [])) });
  }
  await setViewport(tab.session, viewport);
  await rest(page);
  return { windows };
}
