import { callPage } from './isolated-world.ts';
import type { LoadedPage } from './loaded-page.ts';

/**
 * Notices, once for each page, that it has put other content in its place: a sentence that says when, else
 * null. From then on the page is given that long whenever it is loaded again.
 */
export async function noticeReplacement(page: LoadedPage): Promise<string | null> {
  if (page.replacedAt > 0) return null;
  const at = await callPage(page.world, 'contentReplacedAt', []);
  if (at === null) return null;
  page.replacedAt = at;
  return `The page put other content in its place ${(at / 1000).toFixed(1)} s after it was opened: it was loaded again, and judged with that.`;
}
