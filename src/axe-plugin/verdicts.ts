import type { Check, FindingDraft } from '../model/check.ts';
import type { Verdict } from './axe-run.ts';

const RUN_PRESSCHECK = 'Run presscheck.';

/** The verdict on a page whose check has to be tried: never a violation. */
export function tried({ title }: Check): Verdict {
  const message = `“${title}” can only be judged by trying it.`;
  return { result: undefined, message, fix: RUN_PRESSCHECK };
}

/** The verdict on a page of which too little can be seen here. */
export function unsure(caveat: string): Verdict {
  return { result: undefined, message: caveat, fix: RUN_PRESSCHECK };
}

/** The verdict on a page with nothing to fix. */
export function clean(message: string): Verdict {
  return { result: true, message, fix: '' };
}

/** The verdict on an element by all that was found there: failed where one of the findings is. */
export function verdictOn(findings: readonly FindingDraft[]): Verdict {
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  const told = failed.length > 0 ? failed : findings;
  return {
    result: failed.length > 0 ? false : undefined,
    message: joined(told.map(({ message }) => message)),
    fix: joined(told.map(({ fix }) => fix)),
  };
}

/** axe-core puts this into its messages with String.replace, to which some pairs of signs are commands. */
function joined(sentences: readonly string[]): string {
  return [...new Set(sentences)].join(' ').replace(/\$(?=[$&`'])/g, '$$$$');
}
