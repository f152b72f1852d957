import type { Catalog } from '../messages/catalogs.ts';
import { keyOf } from '../model/element-ref.ts';
import type { Evidence } from '../model/evidence.ts';
import type { IgnoreReport, IgnoreRule } from '../model/ignore.ts';
import type { CheckResult, Finding, IgnoredFinding, PageReport } from '../model/report.ts';
import { matchesPage } from './overrides.ts';

/** A rule with its place in the list. */
export type PlacedRule = IgnoreRule & { at: number };

/** The rules that hold for a page, by its address in the report, on a day such as `2026-11-30`. Pure. */
export function ignoreRulesFor(
  rules: readonly IgnoreRule[],
  url: string,
  today: string,
): PlacedRule[] {
  return rules
    .map((rule, at) => ({ ...rule, at }))
    .filter((rule) => !isOver(rule, today) && (!rule.pages || matchesPage(rule.pages, url)));
}

function isOver({ until }: IgnoreRule, today: string): boolean {
  return until !== undefined && until < today;
}

/** Results without what rules leave out, and what that is. Pure. */
type Split = { checks: CheckResult[]; ignored: IgnoredFinding[] };

/**
 * Takes out of results what rules leave out: by check, and by what elements lie in, where the evidence knows it. A
 * check that found nothing else has passed, and says why.
 */
export function leaveOutIgnored(
  checks: readonly CheckResult[],
  rules: readonly PlacedRule[],
  lying: Evidence['lyingIn'],
  say: Catalog['judging'],
): Split {
  const split: Split = { checks: [], ignored: [] };
  for (const check of checks) {
    const ruleOf = (finding: Finding) => rules.find((rule) => covers(rule, check, finding, lying));
    const out = check.findings.flatMap((finding): IgnoredFinding[] => {
      const rule = ruleOf(finding);
      return rule ? [{ rule: rule.at, checkId: check.id, finding }] : [];
    });
    split.ignored.push(...out);
    split.checks.push(out.length === 0 ? check : withoutFindings(check, out, say));
  }
  return split;
}

function covers(
  { check, selector }: IgnoreRule,
  { id }: CheckResult,
  finding: Finding,
  lying: Evidence['lyingIn'],
): boolean {
  if (check !== undefined && check !== id) return false;
  return selector === undefined || (lying?.[selector] ?? []).includes(keyOf(finding));
}

function withoutFindings(
  check: CheckResult,
  out: readonly IgnoredFinding[],
  say: Catalog['judging'],
): CheckResult {
  const gone = new Set(out.map(({ finding }) => finding));
  const findings = check.findings.filter((finding) => !gone.has(finding));
  const isFailed = findings.some(({ outcome }) => outcome === 'failed');
  if (findings.length === 0)
    return { ...check, findings, outcome: 'passed', message: say.allIgnored(out.length) };
  return {
    ...check,
    findings,
    outcome: isFailed ? 'failed' : 'cantTell',
    message: say.someIgnored(check.message, out.length),
  };
}

/** What became of each rule in a run. Pure. */
export function ignoreReports(
  rules: readonly IgnoreRule[],
  pages: Iterable<PageReport>,
  today: string,
): IgnoreReport[] {
  const reports = rules.map((rule) => ({
    ...rule,
    findings: 0,
    pagesMet: 0,
    isOver: isOver(rule, today),
  }));
  for (const { ignored = [] } of pages) {
    for (const [at, report] of reports.entries()) {
      const here = ignored.filter(({ rule }) => rule === at).length;
      report.findings += here;
      report.pagesMet += here > 0 ? 1 : 0;
    }
  }
  return reports;
}
