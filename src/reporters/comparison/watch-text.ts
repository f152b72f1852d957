import picocolors from 'picocolors';
import { catalogOf } from '../../messages/catalogs.ts';
import type { WatchRound } from '../../model/watch-round.ts';
import { printable } from '../printable.ts';
import { talliesOf } from './comparison-rows.ts';
import { findingLines } from './comparison-text.ts';

/** An audit of pages that are watched, for the terminal: what is new, what is gone, and in one line how it is now. */
export function watchText(
  { changes, newPages, gonePages, failures, state }: WatchRound,
  options: { color: boolean; locale?: string },
): string {
  const { formats, watch: say } = catalogOf(options.locale);
  const { red, green, bold, dim } = picocolors.createColors(options.color);
  const { comparison } = formats;
  const { new: fresh = [], gone = [] } = changes ?? {};
  const { pages, toFix, notWhole } = state;
  const isBad = fresh.some(({ outcome }) => outcome === 'failed');
  return [
    ...newPages.map((page) => say.newPage(printable(page))),
    ...gonePages.map((page) => say.gonePage(printable(page))),
    ...failures.map(({ page, reason }) => red(say.notAudited(printable(page), printable(reason)))),
    ...(fresh.length > 0 ? [(isBad ? red : bold)(comparison.new(...talliesOf(fresh)))] : []),
    ...findingLines(fresh, comparison),
    ...(gone.length > 0 ? [green(comparison.gone(...talliesOf(gone)))] : []),
    ...findingLines(gone, comparison),
    dim(say.state(pages, toFix, notWhole)),
  ].join('\n');
}
