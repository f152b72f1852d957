import type { ReaderView } from '../model/given-page.ts';
import { all, attr } from './dom/dom.ts';

/** How the page is shown, as it sees it itself. Changes nothing. */
export function readerView(): ReaderView {
  return {
    viewport: { width: innerWidth, height: innerHeight },
    screen: {
      scale: devicePixelRatio,
      // Scroll bars that take no room and no hover: a phone’s or tablet’s.
      isMobile: matchMedia('(hover: none) and (pointer: coarse)').matches,
      hasTouch: navigator.maxTouchPoints > 0,
    },
    preferences: {
      colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      forcedColors: matchMedia('(forced-colors: active)').matches,
    },
    userAgent: navigator.userAgent,
    status: statusOf(performance.getEntriesByType('navigation')[0]),
    missingStyleSheets: all('link[rel~=stylesheet][href]').flatMap(missing),
  };
}

function statusOf(entry: PerformanceEntry | undefined): number | null {
  return entry instanceof PerformanceNavigationTiming ? entry.responseStatus || null : null;
}

/** What did not come has no sheet, or was answered with an error. */
function missing(link: Element): string[] {
  if (!(link instanceof HTMLLinkElement) || link.disabled || !isMeant(link)) return [];
  const [entry] = performance.getEntriesByName(link.href, 'resource');
  const status = entry instanceof PerformanceResourceTiming ? entry.responseStatus : 0;
  return link.sheet === null || status >= 400 ? [link.href] : [];
}

function isMeant(link: Element): boolean {
  return matchMedia(attr(link, 'media') ?? 'all').matches;
}
