import type { HistoryEntry } from '../model/history.ts';
import { AREAS, type Area, IMPACTS, type Impact } from '../model/outcome.ts';
import type { PagedReport, PageReport } from '../model/report.ts';

/** What is kept of a run. */
export function historyEntry(report: PagedReport, commit: string | null): HistoryEntry {
  const { tool, run, summary } = report;
  const { best = null, reading = null } = summary.way ?? {};
  return {
    schemaVersion: 1,
    at: run.startedAt,
    version: tool.version,
    commit,
    outcome: summary.outcome,
    pages: summary.pages,
    failed: failedIn(report),
    way: { best: best?.medianSeconds ?? null, reading: reading?.medianSeconds ?? null },
    durationMs: run.durationMs,
  };
}

/** One failed finding. */
type Failure = { area: Area; impact: Impact; known: boolean };

function failedIn({ pages, summary }: PagedReport): HistoryEntry['failed'] {
  const areas = new Map<Area, number>(
    AREAS.filter((area) => summary.areas[area]).map((area) => [area, 0]),
  );
  const impacts = new Map<Impact, number>(IMPACTS.map((impact) => [impact, 0]));
  const counts = { total: 0, known: 0 };
  for (const page of pages)
    for (const { area, impact, known } of failuresOn(page)) {
      counts.total += 1;
      counts.known += Number(known);
      areas.set(area, (areas.get(area) ?? 0) + 1);
      impacts.set(impact, (impacts.get(impact) ?? 0) + 1);
    }
  return {
    ...counts,
    areas: Object.fromEntries(areas),
    // Each impact has its count.
    impacts: Object.fromEntries(impacts) as Record<Impact, number>,
  };
}

function failuresOn({ checks }: PageReport): Failure[] {
  return checks.flatMap(({ area, impact, findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ known }) => ({ area, impact, known })),
  );
}
