import type { Catalog } from '../messages/catalogs.ts';
import type { IgnoreReport } from '../model/ignore.ts';
import type { PagedReport } from '../model/report.ts';

/** What each rule of `ignore` left out, or why it left out nothing, in a sentence. */
export function ignoredLines(
  { run }: PagedReport,
  { ignored }: Pick<Catalog['common'], 'ignored'>,
): string[] {
  return (run.ignore ?? []).map((rule) => lineOf(rule, ignored));
}

function lineOf(rule: IgnoreReport, say: Catalog['common']['ignored']): string {
  const { check, selector, reason, until, findings, pagesMet, isOver } = rule;
  const what = say.rule(check ?? null, selector ?? null);
  if (isOver) return say.over(what, until ?? '');
  if (findings === 0) return say.nothing(what);
  return say.leftOut(findings, pagesMet, what, reason, until ?? null);
}
