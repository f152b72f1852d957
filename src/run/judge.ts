import { requireBaseline } from '../baseline/baseline-file.ts';
import { inForce } from '../baseline/in-force.ts';
import { markKnown } from '../baseline/mark-known.ts';
import { createMatcher } from '../baseline/match-baseline.ts';
import { createPageKeys } from '../baseline/page-key.ts';
import { axeVersion } from '../browser/axe/axe-source.ts';
import { pageReport } from '../judging/page-report.ts';
import { requireChecks } from '../judging/require-checks.ts';
import { requireKnownIds, settingsFor } from '../judging/settings.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Report, RootCause } from '../model/report.ts';
import { createShelf } from '../report/store.ts';
import { buildReport, type ReportOptions } from './build-report.ts';
import { dayOf } from './day-of.ts';
import { redactedOptions } from './secrets/redact.ts';

type Options = Omit<ReportOptions, 'givenAt' | 'shard'> & {
  /** What is known, as `readBaseline` returns it. */
  baseline?: Baseline;
};

/**
 * Judges evidence that was saved by an earlier audit, without a browser. What the audit did not
 * gather comes out `untested`. Throws a UsageError for ids that name no check.
 */
export function judge(evidence: readonly Evidence[], options: Options = {}): Report {
  requireKnownIds(options);
  requireBaseline(options);
  const { baseline, ...rest } = options;
  const now = new Date();
  const day = dayOf(now);
  const urls = evidence.map(({ page }) => page.url);
  const match = createMatcher(inForce(baseline?.lines ?? [], day), createPageKeys(urls, options));
  const pages = evidence.map((seen) => {
    const settings = settingsFor(options, seen.page.url, day);
    requireChecks(settings, seen.page.url);
    return markKnown(pageReport(seen, settings), match, settings.failOn);
  });
  const run = {
    startedAt: now.toISOString(),
    day,
    durationMs: 0,
    browser: 'none: judged from saved evidence',
    browserKind: null,
    userAgent: null,
    axeVersion: axeVersion(),
    targets: [...new Set(evidence.map(({ page }) => page.target))],
    options: {
      ...redactedOptions({ ...rest, targets: [] }),
      ...(baseline ? { baseline: baseline.file } : {}),
    },
    interrupted: false,
    shard: null,
    missing: null,
  };
  const causes = createShelf<RootCause>();
  const report = buildReport(pages, run, options, baseline ?? null, causes);
  return { ...report, rootCauses: [...report.rootCauses], pages: [...report.pages] };
}
