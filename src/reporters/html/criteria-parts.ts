import type { PagedReport } from '../../model/report.ts';
import { byHandParts } from './by-hand-markup.ts';
import type { View } from './context.ts';
import { criteriaOfRun, firstHrefs } from './criteria-markup.ts';
import type { Overview } from './overview.ts';

/** What a machine cannot tell of a run: the criteria one by one, and what to try out by hand. */
export function* criteriaParts(
  report: PagedReport,
  overview: Overview,
  view: View,
): Generator<string> {
  yield* criteriaOfRun(report, firstHrefs(overview, view), view);
  yield* byHandParts(report, view);
}
