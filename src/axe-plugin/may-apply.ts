import type { Check } from '../model/check.ts';
import { attr, pageBody, tagOf } from '../page/dom/dom.ts';
import { flatElements } from '../page/dom/flat-tree.ts';
import { hasLayout } from '../page/dom/rendered.ts';
import { isTabStop } from '../page/dom/tab-stops.ts';
import { findLayer } from '../page/news-page/layers/find-layer.ts';
import { findSizeControls } from '../page/text-size/find-controls.ts';
import { findSizeDecoys } from '../page/text-size/size-decoys.ts';

/**
 * Whether this page may have what a check that has to be tried is about: no doubt is raised about what
 * is not there. Each thing is looked for once.
 */
export function searcher(): (check: Check) => boolean {
  const hasDecoy = once(() => findSizeDecoys().length > 0);
  const hasControl = once(() => findSizeControls().length > 0);
  const hasLayer = once(() => hasLayout() && findLayer() !== null);
  const hasSkipLink = once(mayHaveSkipLink);
  return ({ id, needs }) => {
    if (id === 'size-control-decoy') return hasDecoy();
    if (needs.includes('sizeControls')) return hasControl();
    if (id === 'consent-focus') return hasLayer();
    if (needs.includes('skipLinks') && id !== 'skip-link-present') return hasSkipLink();
    return true;
  };
}

function once(search: () => boolean): () => boolean {
  let found: boolean | null = null;
  return () => {
    found ??= search();
    return found;
  };
}

/** Skip links are among the first stops of the Tab key. */
const FIRST_STOPS = 8;

function mayHaveSkipLink(): boolean {
  let stops = 0;
  for (const element of flatElements(pageBody())) {
    if (!isTabStop(element)) continue;
    stops += 1;
    if (stops > FIRST_STOPS) return false;
    if (tagOf(element) === 'button' || leadsIntoPage(element)) return true;
  }
  return false;
}

function leadsIntoPage(element: Element): boolean {
  return /^#./.test(attr(element, 'href')?.trim() ?? '');
}
