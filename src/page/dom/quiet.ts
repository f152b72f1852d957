import { pageBody } from './dom.ts';
import { loadEnd } from './load-end.ts';
import { hasScripts } from './page-scripts.ts';
import { lastChangeAt } from './recorder.ts';
import { pageDocument } from './unhidden.ts';
import { isWordless } from './words.ts';

/**
 * How long the document has been at rest and has to be, in milliseconds; fonts still loading count as a change. A
 * page with scripts is at rest from its load event on at the earliest: scripts wait for that.
 */
export function quietFor(): { quietMs: number; neededMs: number } {
  const neededMs = quietNeeded();
  if (pageDocument.fonts.status === 'loading') return { quietMs: 0, neededMs };
  const since = Math.max(lastChangeAt(), hasScripts() ? loadEnd() : 0);
  return { quietMs: performance.now() - since, neededMs };
}

/** Scripts build parts of a page some hundred milliseconds after it has loaded, and fill an empty one later; nothing else does. */
const QUIET_MS = { withoutScripts: 150, withScripts: 500, empty: 2500 };
const HARDLY_ANY_LETTERS = 60;

function quietNeeded(): number {
  if (!hasScripts()) return QUIET_MS.withoutScripts;
  return hasWords() ? QUIET_MS.withScripts : QUIET_MS.empty;
}

function hasWords(): boolean {
  const texts = pageDocument.createTreeWalker(pageBody(), NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (letters < HARDLY_ANY_LETTERS && texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    const isRead = parentElement && !isWordless(parentElement);
    if (isRead) letters += textContent?.replace(/\s+/g, '').length ?? 0;
  }
  return letters >= HARDLY_ANY_LETTERS;
}
