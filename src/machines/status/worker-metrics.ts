import { PAGE_OUTCOMES } from '../../model/report.ts';
import type { DealtPage } from '../../run/page-auditor.ts';
import { loadMetrics } from '../engine/load-packages.ts';

/** What a worker counts, for Prometheus. */
export type WorkerMetrics = {
  contentType: string;
  text(): Promise<string>;
  pages(pages: readonly DealtPage[]): void;
  open(count: number): void;
  connected(isConnected: boolean): void;
};

/** Seconds that a page takes, from a quick one to one that uses all its time. */
const SECONDS = [0.5, 1, 2, 4, 8, 15, 30, 60, 120];

/** Nothing is counted yet. Throws a UsageError where what counts is not installed. */
export async function createWorkerMetrics(): Promise<WorkerMetrics> {
  const { Registry, Counter, Gauge, Histogram, collectDefaultMetrics } = await loadMetrics();
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const pages = new Counter({
    name: 'presscheck_pages_total',
    help: 'Pages that this worker has brought, by their outcome',
    labelNames: ['outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'presscheck_page_seconds',
    help: 'How long pages took to audit',
    buckets: SECONDS,
    registers,
  });
  const open = new Gauge({
    name: 'presscheck_pages_open',
    help: 'Pages in hand',
    registers,
  });
  const connected = new Gauge({
    name: 'presscheck_queue_connected',
    help: '1 while the queue answers, else 0',
    registers,
  });
  for (const outcome of PAGE_OUTCOMES) pages.inc({ outcome }, 0);
  connected.set(1);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    pages(brought) {
      for (const { report } of brought) {
        pages.inc({ outcome: report.outcome });
        if (!report.cached) seconds.observe(report.durationMs / 1000);
      }
    },
    open: (count) => open.set(count),
    connected: (isConnected) => connected.set(isConnected ? 1 : 0),
  };
}
