import type { Impact, Owner } from '../model/outcome.ts';
import type { CheckResult } from '../model/report.ts';

/** The words in which all formats speak to people. */
export const OWNER_NAMES: Record<Owner, string> = {
  template: 'the developers of the template',
  editor: 'the editor of the story',
};

export const IMPACT_NAMES: Record<Impact, string> = {
  minor: 'minor',
  moderate: 'moderate',
  serious: 'serious',
  critical: 'critical',
};

const IMPACT_ORDER: Impact[] = ['critical', 'serious', 'moderate', 'minor'];

/** Checks that have something to say, what failed and hurts most first. */
export function checksWithFindings(checks: readonly CheckResult[]): CheckResult[] {
  return checks
    .filter(({ findings, outcome }) => findings.length > 0 || outcome === 'untested')
    .toSorted((a, b) => rank(a) - rank(b));
}

function rank({ outcome, impact }: CheckResult): number {
  const certainty = outcome === 'failed' ? 0 : 10;
  return certainty + IMPACT_ORDER.indexOf(impact);
}
