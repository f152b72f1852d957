import type { Result } from 'sarif';
import type { Catalog } from '../../messages/catalogs.ts';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import { visible } from '../visible.ts';
import { LEVELS } from './level.ts';
import { locationOf } from './locations.ts';
import { plainMessage } from './message.ts';

/** What results are told with. */
export type ResultContext = {
  /** Where each check stands among the rules. */
  positions: ReadonlyMap<string, number>;
  /** Whether findings are told as new or known. */
  hasBaseline: boolean;
  words: Catalog;
};

/** A page's findings as results. */
export function resultsOf(page: PageReport, context: ResultContext): Result[] {
  return page.checks.flatMap((check) =>
    check.findings.map((finding) => ({
      ...resultOf(page, check, finding, context),
      ...(context.hasBaseline ? { baselineState: finding.known ? 'unchanged' : 'new' } : {}),
    })),
  );
}

function resultOf(
  page: PageReport,
  check: CheckResult,
  finding: Finding,
  { positions, words }: ResultContext,
): Result {
  const position = positions.get(check.id);
  const hasFailed = finding.outcome === 'failed';
  return {
    ruleId: visible(check.id),
    ...(position === undefined ? {} : { ruleIndex: position }),
    // Whatever is no failure has no level (clause 3.27.10).
    kind: hasFailed ? 'fail' : 'review',
    level: hasFailed ? LEVELS[check.impact] : 'none',
    message: plainMessage(words.common.both(finding.message, finding.fix)),
    locations: [locationOf(page, finding, words)],
    partialFingerprints: { 'presscheckFinding/v1': visible(finding.fingerprint) },
    properties: {
      impact: check.impact,
      owner: check.owner,
      page: visible(page.url),
      window: `${page.viewport.width}x${page.viewport.height}`,
      html: visible(finding.html),
    },
  };
}
