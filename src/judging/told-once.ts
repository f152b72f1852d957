import type { focusVisibleWords } from '../checks/news-page/focus-visible.words.ts';
import { checks } from '../checks/registry.ts';
import { keyOf } from '../model/element-ref.ts';
import type { CheckResult } from '../model/report.ts';
import { wordsIn } from './words.ts';

/**
 * One fault, one finding: that a skip link does not show the focus is said by `skip-link-legible-on-focus`,
 * and `focus-visible` leaves it out where that check ran. Pure.
 */
export function toldOnce(results: readonly CheckResult[], locale: string): CheckResult[] {
  const legible = results.find(({ id }) => id === 'skip-link-legible-on-focus');
  const told = new Set(
    legible?.findings.filter(({ data }) => data['pixelsChanged'] === false).map(keyOf),
  );
  if (told.size === 0) return [...results];
  return results.map((result) =>
    result.id === 'focus-visible' ? withoutTold(result, told, locale) : result,
  );
}

function withoutTold(result: CheckResult, told: ReadonlySet<string>, locale: string): CheckResult {
  // One finding stands for all that look alike: with more of them than skip links, others are meant too.
  const findings = result.findings.filter(
    (finding) => !(told.has(keyOf(finding)) && Number(finding.data['alike']) <= told.size),
  );
  if (findings.length === result.findings.length) return result;
  const failed = findings.some(({ outcome }) => outcome === 'failed');
  if (findings.length > 0) return { ...result, outcome: failed ? 'failed' : 'cantTell', findings };
  return { ...result, outcome: 'passed', message: restOf(locale), findings };
}

function restOf(locale: string): string {
  const check = checks.find(({ id }) => id === 'focus-visible');
  if (!check) throw new Error('There is no check focus-visible.');
  // Words of a check are of its own shape, which the registry cannot express.
  return (wordsIn(check, locale) as typeof focusVisibleWords).says.onlySkipLinks;
}
