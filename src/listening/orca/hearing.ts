import { callPage } from '../../browser/loading/isolated-world.ts';
import type { LoadedPage } from '../../browser/loading/loaded-page.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import type { HeardRoutes, HeardUtterance } from '../../model/listening/heard.ts';
import { type Ear, press } from './keys.ts';

/** A page, the ear on it, and what was heard so far. */
export type Hearing = { page: LoadedPage; ear: Ear; headline: HeadlineFacts; heard: HeardRoutes };

/** Presses a key with what it leads to as the place of what is said. */
export async function pressAt({ page, ear }: Hearing, key: string): Promise<HeardUtterance[]> {
  const said = await press(ear, key);
  if (said.length === 0) return said;
  const place = await callPage(page.world, 'listening.placeNow', []);
  return said.map((utterance) => ({ ...utterance, place }));
}
