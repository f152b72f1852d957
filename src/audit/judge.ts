import { axeVersion } from '../browser/axe-source.ts';
import type { AuditOptions, JudgeOptions } from '../model/audit-options.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Report } from '../model/report.ts';
import { buildReport } from './build-report.ts';
import { pageReport } from './page-report.ts';
import { requireKnownIds, settingsFor } from './settings.ts';

type Options = JudgeOptions & Pick<AuditOptions, 'overrides' | 'maxFailures' | 'locale'>;

/**
 * Judges evidence that was saved by an earlier audit, without a browser. What the audit did not
 * gather comes out `untested`. Throws a UsageError for ids that name no check.
 */
export function judge(evidence: readonly Evidence[], options: Options = {}): Report {
  requireKnownIds(options);
  const pages = evidence.map((seen) => pageReport(seen, settingsFor(options, seen.page.url)));
  const run = {
    startedAt: new Date().toISOString(),
    durationMs: 0,
    browser: 'none: judged from saved evidence',
    axeVersion: axeVersion(),
    targets: [...new Set(evidence.map(({ page }) => page.target))],
    options: { ...options },
    interrupted: false,
  };
  return buildReport(pages, run, options);
}
