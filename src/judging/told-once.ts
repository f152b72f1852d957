import type { controlWorksByKeyboardWords } from '../checks/news-page/control-works-by-keyboard.words.ts';
import type { focusVisibleWords } from '../checks/news-page/focus-visible.words.ts';
import { checks } from '../checks/registry.ts';
import { keyOf } from '../model/element-ref.ts';
import type { CheckResult, Finding } from '../model/report.ts';
import { wordsIn } from './words.ts';

/** A fault that two checks find: the one that knows more of it says it, and the other leaves it out. */
type Twice = {
  toldBy: string;
  leftOutOf: string;
  isTold(finding: Finding): boolean;
  /** What the other check says where nothing else is left. Words of a check are of its own shape, which the registry cannot express. */
  rest(says: unknown): string;
};

const TWICE: readonly Twice[] = [
  {
    toldBy: 'skip-link-legible-on-focus',
    leftOutOf: 'focus-visible',
    isTold: ({ data }) => data['pixelsChanged'] === false,
    rest: (says) => (says as typeof focusVisibleWords.says).onlySkipLinks,
  },
  {
    toldBy: 'size-control-keyboard',
    leftOutOf: 'control-works-by-keyboard',
    isTold: () => true,
    rest: (says) => (says as typeof controlWorksByKeyboardWords.says).onlySizeControls,
  },
];

/**
 * One fault, one finding: what the check of a control or a link says, a check of all of them leaves out where
 * that one ran. Pure.
 */
export function toldOnce(results: readonly CheckResult[], locale: string): CheckResult[] {
  return results.map((result) => {
    const twice = TWICE.find(({ leftOutOf }) => leftOutOf === result.id);
    if (!twice) return result;
    const other = results.find(({ id }) => id === twice.toldBy);
    const told = new Set(other?.findings.filter(twice.isTold).map(keyOf));
    return told.size > 0 ? withoutTold(result, told, twice, locale) : result;
  });
}

function withoutTold(
  result: CheckResult,
  told: ReadonlySet<string>,
  { rest }: Twice,
  locale: string,
): CheckResult {
  // One finding stands for all that look alike: with more of them than were told, others are meant too.
  const findings = result.findings.filter(
    (finding) => !(told.has(keyOf(finding)) && Number(finding.data['alike']) <= told.size),
  );
  if (findings.length === result.findings.length) return result;
  const failed = findings.some(({ outcome }) => outcome === 'failed');
  if (findings.length > 0) return { ...result, outcome: failed ? 'failed' : 'cantTell', findings };
  return { ...result, outcome: 'passed', message: rest(saysOf(result.id, locale)), findings };
}

function saysOf(id: string, locale: string): unknown {
  const check = checks.find((one) => one.id === id);
  if (!check) throw new Error(`There is no check ${id}.`);
  return wordsIn(check, locale).says;
}
