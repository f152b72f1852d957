import { isSkipLink } from '../checks/accessibility-links/skip-link-target-exists.ts';
import type { Evidence, PageFacts } from '../model/evidence.ts';
import {
  type Area,
  combinedOutcome,
  type FailOn,
  type Outcome,
  reaches,
} from '../model/outcome.ts';
import type { PageError } from '../model/page-error.ts';
import type { CheckResult, PageReport } from '../model/report.ts';
import { judgeEvidence } from './judge-evidence.ts';
import type { Settings } from './settings.ts';

/** Judges a page's evidence and puts its part of the report together. */
export function pageReport(evidence: Evidence, settings: Settings): PageReport {
  const checks = judgeEvidence(evidence, settings);
  const { axe, headings, links } = evidence.probes;
  return {
    ...emptyReport(evidence.page),
    outcome: checks.some((check) => breaks(check, settings.failOn)) ? 'failed' : 'passed',
    areas: areaOutcomes(checks),
    checks,
    outline:
      headings?.status === 'ok'
        ? headings.value.headings
            .filter(({ swallowedBy }) => !swallowedBy)
            .map(({ level, name, element }) => ({ level, text: name, selector: element.selector }))
        : [],
    skipLinks:
      links?.status === 'ok'
        ? links.value.inPageLinks.filter(isSkipLink).map(({ name, href, target, element }) => ({
            name,
            href,
            lands: target.kind === 'element' ? target.element.selector.join(' ') : null,
            outcome: outcomeAt(checks, 'skip-link-target-exists', element.selector),
          }))
        : [],
    axe: axe?.status === 'ok' ? axe.value : null,
    notes: evidence.notes,
  };
}

/** The entry of a page that could not be audited. */
export function errorReport(page: PageFacts, error: PageError, notes: string[]): PageReport {
  return { ...emptyReport(page), outcome: 'error', error, notes };
}

function emptyReport(page: PageFacts): PageReport {
  const { url, target, finalUrl, status, title, lang, viewport, durationMs } = page;
  return {
    url,
    target,
    finalUrl,
    status,
    title,
    lang,
    viewport,
    outcome: 'passed',
    durationMs,
    error: null,
    areas: {},
    checks: [],
    outline: [],
    skipLinks: [],
    textSizes: [],
    axe: null,
    notes: [],
  };
}

/** Whether a check's failure makes the page fail. */
export function breaks(check: CheckResult, failOn: FailOn): boolean {
  return check.outcome === 'failed' && reaches(check.impact, failOn);
}

function areaOutcomes(checks: readonly CheckResult[]): Partial<Record<Area, Outcome>> {
  const areas = new Set(checks.map(({ area }) => area));
  return Object.fromEntries(
    [...areas].map((area) => [
      area,
      combinedOutcome(checks.filter((check) => check.area === area).map(({ outcome }) => outcome)),
    ]),
  );
}

/** What a check said of one place: its finding there, else passed where it ran at all. */
function outcomeAt(
  checks: readonly CheckResult[],
  id: string,
  selector: readonly string[],
): Outcome {
  const check = checks.find((candidate) => candidate.id === id);
  if (!check || check.outcome === 'untested') return 'untested';
  const key = selector.join(' ');
  return check.findings.find((finding) => finding.selector.join(' ') === key)?.outcome ?? 'passed';
}
