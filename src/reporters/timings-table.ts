import type { PagedReport } from '../model/report.ts';
import { counted } from '../text/counted.ts';
import { printable } from './printable.ts';

const SENTENCES = {
  head: 'milliseconds a page',
  whole: 'all of it',
  pages: (count: number) => counted(count, 'page'),
  slowest: (url: string, ms: number) => `The slowest page took ${ms} ms: ${url}`,
} as const;

/** How long the steps of the pages took, a line each, the longest first; empty where no page tells it. Pure. */
export function timingsTable({ pages }: PagedReport): string[] {
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
    `${String(Math.round(ms / count)).padStart(8)} ${`${Math.round((ms * 100) / Math.max(whole, 1))} %`.padStart(6)}  ${step}`;
  return [
    `${SENTENCES.head}, ${SENTENCES.pages(count)}:`,
    ...rows.map(([step, ms]) => row(printable(step), ms)),
    row(SENTENCES.whole, whole),
    SENTENCES.slowest(printable(slowest.url), slowest.ms),
  ];
}
