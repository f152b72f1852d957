import type { Evidence, ProbedKind } from '../model/evidence.ts';
import type { CheckResult } from '../model/report.ts';
import { judgeEvidence } from './judge-evidence.ts';
import type { Settings } from './settings.ts';

/**
 * Judges what can be judged for the first time, or anew, now that a kind of evidence has come: by the checks that ask for
 * it and have all else. Pure.
 */
export function judgeStep(kind: ProbedKind, evidence: Evidence, settings: Settings): CheckResult[] {
  const has = (need: string) => need in evidence.probes;
  const checks = settings.checks.filter(
    ({ needs }) => needs.some((need) => need === kind) && needs.every(has),
  );
  const axe = kind === 'axe' ? settings.axe : null;
  if (checks.length === 0 && axe === null) return [];
  return judgeEvidence(evidence, { ...settings, checks, axe });
}
