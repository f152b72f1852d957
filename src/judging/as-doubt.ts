import type { CheckResult, Finding } from '../model/report.ts';

type Tell = (sentence: string) => string;

/** A result as one that could not tell, with other words for it and, where they differ, for its findings. */
export function asDoubt(
  result: CheckResult,
  tell: Tell,
  tellFinding: Tell = (sentence) => sentence,
): CheckResult {
  const doubted = (finding: Finding): Finding => ({
    ...finding,
    outcome: 'cantTell',
    message: tellFinding(finding.message),
  });
  return {
    ...result,
    outcome: 'cantTell',
    message: tell(result.message),
    findings: result.findings.map(doubted),
  };
}
