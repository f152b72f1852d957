import type { PageFault } from '../../model/page-error.ts';
import { wasBrowserEndedFor, wasEndedForMemory } from '../memory/losses.ts';
import { MOST_FOR_BROWSER_MB, MOST_FOR_PAGE_MB } from '../memory/watch-memory.ts';
import type { Tab } from './tab.ts';

/** Why a tab can no longer be talked to. */
export async function lossOf(tab: Tab): Promise<PageFault> {
  if (await wasEndedForMemory(tab)) return { cause: 'too-much-memory', limitMb: MOST_FOR_PAGE_MB };
  if (tab.browser.connected) return { cause: 'page-crashed' };
  return wasBrowserEndedFor(tab)
    ? { cause: 'too-much-memory', limitMb: MOST_FOR_BROWSER_MB }
    : { cause: 'browser-died' };
}
