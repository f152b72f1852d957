import type { Evidence } from '../model/evidence.ts';
import type { LoadedPage } from './loading/loaded-page.ts';

/** What decides, beside the browser's count at the end, how many style sheets were missing to what was seen. */
export type StyleSheetCount = {
  /** The count before the page's own controls were worked, which has the page loaded again and may ask for others; null where they were not. */
  beforeControls: number | null;
  /** The most that were missing on a page that something was tried on instead. */
  elsewhere: number;
};

/** How many are missing so far. */
export function missingStyleSheets({ tracker }: LoadedPage): number {
  return tracker.lost.styleSheets.size;
}

/** Evidence with the last count: a style sheet may be asked for as late as when the text is enlarged. */
export function withLastCount(
  probes: Evidence['probes'],
  page: LoadedPage,
  { beforeControls, elsewhere }: StyleSheetCount,
): Evidence['probes'] {
  const { document } = probes;
  if (document?.status !== 'ok') return probes;
  const here = beforeControls ?? missingStyleSheets(page);
  const value = { ...document.value, missingStyleSheets: Math.max(here, elsewhere) };
  return { ...probes, document: { ...document, value } };
}
