import { compareReports } from '../../baseline/compare/compare-reports.ts';
import type { PageReport, Report } from '../../model/report.ts';
import type { WatchRound, WatchState } from '../../model/watch-round.ts';
import { grouped } from '../../support/grouped.ts';

/** What is known of pages that are audited again and again. */
export type KnownPages = {
  /** Takes the report of some of them in, and those that are gone; tells what that changed. */
  take(report: Report, gone: readonly string[]): WatchRound;
  /** The pages as they were audited last. */
  latest(): PageReport[];
};

type Windows = ReadonlyMap<string, PageReport[]>;

/** Nothing is known yet. */
export function createKnownPages(): KnownPages {
  const latest = new Map<string, PageReport[]>();
  /** A page that cannot be audited for a while is held against what it was before. */
  const audited = new Map<string, PageReport[]>();
  let isFirst = true;
  return {
    take(report, gone) {
      const fresh = byPage(report.pages);
      const before = isFirst ? null : { latest, audited };
      const news = newsIn(report, fresh, before);
      isFirst = false;
      forget(gone, [latest, audited]);
      for (const [url, windows] of fresh) {
        latest.set(url, windows);
        if (windows.every(isAudited)) audited.set(url, windows);
      }
      return {
        ...news,
        gonePages: gone,
        state: stateOf(latest),
        failures: failuresOf(report.pages),
      };
    },
    latest: () => [...latest.values()].flat(),
  };
}

function byPage(pages: readonly PageReport[]): Windows {
  return grouped(pages, ({ url }) => url);
}

function newsIn(
  report: Report,
  fresh: Windows,
  before: { latest: Windows; audited: Windows } | null,
): Pick<WatchRound, 'changes' | 'newPages'> {
  if (before === null) return { changes: null, newPages: [] };
  const newPages = [...fresh.keys()].filter((url) => !before.latest.has(url));
  return { changes: changesIn(report, fresh, before.audited), newPages };
}

function forget(urls: readonly string[], all: readonly Map<string, PageReport[]>[]): void {
  for (const url of urls) for (const pages of all) pages.delete(url);
}

function changesIn(report: Report, fresh: Windows, audited: Windows): WatchRound['changes'] {
  const old = { ...report, pages: [...fresh.keys()].flatMap((url) => audited.get(url) ?? []) };
  return compareReports({ old, new: report });
}

function isAudited({ error }: PageReport): boolean {
  return error === null;
}

function stateOf(latest: Windows): WatchState {
  const pages = [...latest.values()];
  const isWhole = ({ outcome }: PageReport) => outcome !== 'error' && outcome !== 'incomplete';
  return {
    pages: pages.length,
    toFix: pages.reduce((sum, windows) => sum + toFixOn(windows), 0),
    notWhole: pages.filter((windows) => !windows.every(isWhole)).length,
  };
}

function toFixOn(windows: readonly PageReport[]): number {
  const keys = windows.flatMap(({ checks }) =>
    checks.flatMap(({ id, findings }) =>
      findings
        .filter(({ outcome, known }) => outcome === 'failed' && !known)
        .map(({ fingerprint }) => `${id} ${fingerprint}`),
    ),
  );
  return new Set(keys).size;
}

function failuresOf(pages: readonly PageReport[]): WatchRound['failures'] {
  return pages.flatMap(({ url, error }) => (error ? [{ page: url, reason: error.message }] : []));
}
