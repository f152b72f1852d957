import type {
  BlockSkipsFacts,
  TriedBlockSkip,
} from '../../model/accessibility-links/block-skips.ts';
import type { FoundLink } from '../../model/accessibility-links/skip-link-functions.ts';
import type { TriedLink } from '../../model/accessibility-links/trial.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { reopenPage } from '../loading/reopen-page.ts';
import { isAsRemembered } from '../page-state.ts';
import { tryLink } from './try-link.ts';

/** A story may have one before each of its embeds, all made by the same template. */
const MOST_TRIED = 3;

/** Tries the links in the story that lead past one of its blocks, and leaves the page as it was. */
export async function tryBlockSkips(page: LoadedPage): Promise<BlockSkipsFacts> {
  const found = await callPage(page.world, 'skipLinks.collectBlockSkips', []);
  const links: TriedBlockSkip[] = [];
  for (const { link, follower, leadsBack } of found.slice(0, MOST_TRIED)) {
    links.push({ ...(await tryOne(page, link, follower)), leadsBack });
    await callPage(page.world, 'skipLinks.endTrial', []);
    if (await isAsRemembered(page)) continue;
    // The other links are gone with the page that they were found on.
    await reopenPage(page, 'story-link-changed-it');
    break;
  }
  if (links.length > 0) await callPage(page.world, 'focus.resetFocus', []);
  return {
    links,
    untried: found.length - links.length,
    missingScripts: page.tracker.lost.scripts.size,
  };
}

async function tryOne(
  page: LoadedPage,
  { facts, handle, targetHandle }: FoundLink,
  follower: number | null,
): Promise<TriedLink> {
  const candidate = {
    subject: { link: handle, target: targetHandle, follower },
    presses: null,
    isButton: facts.role === 'button',
    hiddenAtRest: facts.hiddenAtRest,
  };
  return { ...facts, trial: await tryLink(page, candidate, async () => false) };
}
