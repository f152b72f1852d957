import type { Result } from 'sarif';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import { wellFormed } from '../plain-text.ts';
import { LEVELS } from './level.ts';
import { locationOf } from './locations.ts';
import { plainMessage } from './message.ts';
import { WORDS } from './words.ts';

/**
 * A page's findings as results. `positions` says where each check stands among the rules, `hasBaseline`
 * whether findings are told as new or known.
 */
export function resultsOf(
  page: PageReport,
  positions: ReadonlyMap<string, number>,
  hasBaseline: boolean,
): Result[] {
  return page.checks.flatMap((check) =>
    check.findings.map((finding) => ({
      ...resultOf(page, check, finding, positions.get(check.id)),
      ...(hasBaseline ? { baselineState: finding.known ? 'unchanged' : 'new' } : {}),
    })),
  );
}

function resultOf(
  page: PageReport,
  check: CheckResult,
  finding: Finding,
  position: number | undefined,
): Result {
  const hasFailed = finding.outcome === 'failed';
  return {
    ruleId: wellFormed(check.id),
    ...(position === undefined ? {} : { ruleIndex: position }),
    // Whatever is no failure has no level (clause 3.27.10).
    kind: hasFailed ? 'fail' : 'review',
    level: hasFailed ? LEVELS[check.impact] : 'none',
    message: plainMessage(WORDS.finding(finding.message, finding.fix)),
    locations: [locationOf(page, finding)],
    partialFingerprints: { 'presscheckFinding/v1': wellFormed(finding.fingerprint) },
    properties: {
      impact: check.impact,
      owner: check.owner,
      page: wellFormed(page.url),
      window: `${page.viewport.width}x${page.viewport.height}`,
      html: wellFormed(finding.html),
    },
  };
}
