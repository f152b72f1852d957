import type { PagedReport } from '../../model/report.ts';
import { type JsonParts, jsonList, jsonObject, jsonValue } from '../json-parts.ts';
import type { Reporter } from '../reporter.ts';
import { causesInFile } from './causes-in-file.ts';
import { type Common, commonOf } from './common.ts';
import { pageInFile } from './page-in-file.ts';

/**
 * The report for programs, in schema version 2; schemas/report.schema.json describes it. A line a page,
 * so that it can be searched and compared by lines.
 */
export const jsonReporter: Reporter = {
  file: 'report.json',
  showsPictures: true,
  *render(report) {
    const common = commonOf(report.pages);
    yield* jsonObject([
      ['schemaVersion', jsonValue(2)],
      ['tool', jsonValue(report.tool)],
      ['run', jsonValue(report.run)],
      ['summary', jsonValue(report.summary)],
      ['baseline', jsonValue(report.baseline)],
      ...(report.manual ? [['manual', jsonValue(report.manual)] as const] : []),
      ['checks', tableOf(common.checks)],
      ['texts', tableOf(common.texts.table)],
      ...(common.parts.size > 0 ? [['parts', tableOf(common.parts)] as const] : []),
      ['rootCauses', jsonList(causesInFile(report.rootCauses))],
      ['pages', jsonList(pagesInFile(report, common))],
    ]);
    yield '\n';
  },
};

/** In the order of the keys, so that the same entries are the same lines. */
function tableOf(entries: ReadonlyMap<string, unknown>): JsonParts {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return jsonObject(sorted.map(([key, value]) => [key, jsonValue(value)] as const));
}

function* pagesInFile({ pages }: PagedReport, common: Common): Generator {
  for (const page of pages) yield pageInFile(page, common);
}
