import { catalogOf } from '../messages/catalogs.ts';
import type { PagedReport } from '../model/report.ts';
import { printable } from './printable.ts';

/** How long the steps of the pages took, a line each, the longest first; empty where no page tells it. Pure. */
export function timingsTable({ pages }: PagedReport, locale?: string): string[] {
  const say = catalogOf(locale).formats.timings;
  const sums = new Map<string, number>();
  let [count, whole, slowest] = [0, 0, { url: '', ms: -1 }];
  for (const { url, timings } of pages) {
    if (!timings) continue;
    count += 1;
    for (const [step, ms] of Object.entries(timings)) sums.set(step, (sums.get(step) ?? 0) + ms);
    const ms = Object.values(timings).reduce((sum, one) => sum + one, 0);
    whole += ms;
    if (ms > slowest.ms) slowest = { url, ms };
  }
  if (count === 0) return [];
  const rows = [...sums].sort(([, a], [, b]) => b - a);
  const row = (step: string, ms: number) =>
    `${String(Math.round(ms / count)).padStart(8)} ${`${Math.round((ms * 100) / Math.max(whole, 1))}%`.padStart(5)}  ${step}`;
  return [
    say.head(count),
    ...rows.map(([step, ms]) => row(printable(step), ms)),
    row(say.total, whole),
    say.slowest(printable(slowest.url), slowest.ms),
    ...[...whyNotCached(pages)].map(([why, many]) => say.notCached(many, printable(why))),
  ];
}

/** Why pages have to be audited again the next time, each reason with how many there are. */
function whyNotCached(pages: PagedReport['pages']): Map<string, number> {
  const reasons = new Map<string, number>();
  for (const { notCached } of pages)
    if (notCached) reasons.set(notCached, (reasons.get(notCached) ?? 0) + 1);
  return reasons;
}
