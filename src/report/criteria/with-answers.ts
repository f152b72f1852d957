import { WHOLE_SITE } from '../../model/by-hand.ts';
import type { HandAnswers } from '../../model/criteria.ts';
import type { PagedReport } from '../../model/report.ts';
import { criteriaSummary } from './criteria-summary.ts';
import { templateOf } from './template-of.ts';

/** A report that keeps what people found out by hand, and the templates of answers that none of its pages is of. */
export type AnsweredReport = { report: PagedReport; unused: string[] };

/**
 * Puts what people found out by hand into a report, and counts its criteria with it. The verdict on the run stays what
 * the checks made it. Reads the pages. Pure.
 */
export function withAnswers(report: PagedReport, manual: HandAnswers): AnsweredReport {
  const there = new Set([WHOLE_SITE]);
  for (const { url } of report.pages) there.add(templateOf(url));
  const given = new Set(manual.answers.map(({ template }) => template));
  const summary = { ...report.summary, criteria: criteriaSummary(report.pages, manual) };
  return {
    report: { ...report, summary, manual },
    unused: [...given].filter((template) => !there.has(template)).sort(),
  };
}
