import type { CheckResult, Finding, PageReport } from '../../src/index.ts';
import * as handMade from './hand-made-report.ts';

/** A failed finding in the footer, but for what is given. */
export function finding(given: Partial<Finding> = {}): Finding {
  return handMade.finding({ part: 'footer>h2', ...given });
}

/** The result of a check that found these; it passed where there are none. */
export function checkResult(id: string, findings: Finding[] = []): CheckResult {
  const failed = findings.some(({ outcome }) => outcome === 'failed');
  const outcome = failed ? 'failed' : findings.length > 0 ? 'cantTell' : 'passed';
  return handMade.checkResult({ id, outcome, owner: 'template', findings });
}

/** A page that was audited by these checks. */
export function pageReport(
  url: string,
  checks: CheckResult[],
  given: Partial<PageReport> = {},
): PageReport {
  const failed = checks.some(({ outcome }) => outcome === 'failed');
  return handMade.pageReport({ url, checks, outcome: failed ? 'failed' : 'passed', ...given });
}

/** A page that did not load. */
export function lostPage(url: string): PageReport {
  return handMade.errorPage({ url });
}
