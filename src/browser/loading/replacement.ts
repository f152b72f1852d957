import type { Note } from '../../model/note.ts';
import { callPage } from './isolated-world.ts';
import type { LoadedPage } from './loaded-page.ts';

/**
 * Notices, once for each page, that it has put other content in its place: a note that says when, else
 * null. From then on the page is given that long whenever it is loaded again.
 */
export async function noticeReplacement(page: LoadedPage): Promise<Note | null> {
  if (page.replacedAt > 0) return null;
  const at = await callPage(page.world, 'page.contentReplacedAt', []);
  if (at === null) return null;
  page.replacedAt = at;
  return { code: 'content-replaced', seconds: Math.round(at / 100) / 10 };
}
